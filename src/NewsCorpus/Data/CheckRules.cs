namespace NewsCorpus.Data;

/// <summary>What must hold between tables, as queries for what breaks it.</summary>
internal static class CheckRules
{
    /// <summary>Pages with neither an article nor a reason why they have none.</summary>
    public const string NoEnd =
        """
        SELECT p."Sha256" AS "Value" FROM "Pages" p LEFT JOIN "Articles" a ON a."PageId" = p."Id"
        WHERE a."Id" IS NULL AND p."SameTextAsId" IS NULL AND p."Problem" IS NULL
        """;

    /// <summary>Each gives the subjects as a column "Value".</summary>
    public static IReadOnlyList<(ProblemKind Kind, string Sql)> All { get; } = [.. Rules().Select(rule => (rule.Kind, $"{rule.Sql} LIMIT {CheckReport.MostOfAKind}"))];

    private static (ProblemKind Kind, string Sql)[] Rules() =>
    [
        (ProblemKind.Database, """SELECT integrity_check AS "Value" FROM pragma_integrity_check WHERE integrity_check <> 'ok'"""),
        (ProblemKind.Reference, """SELECT "table" || ' ' || coalesce(rowid, '') || ' -> ' || parent AS "Value" FROM pragma_foreign_key_check"""),
        (ProblemKind.NoEnd, NoEnd),
        (ProblemKind.NotIndexed, """SELECT CAST("Id" AS TEXT) AS "Value" FROM "Articles" EXCEPT SELECT CAST(rowid AS TEXT) FROM "ArticleIndex" """),
        (ProblemKind.IndexedOnly, """SELECT CAST(rowid AS TEXT) AS "Value" FROM "ArticleIndex" EXCEPT SELECT CAST("Id" AS TEXT) FROM "Articles" """),
        (ProblemKind.QuoteNotIndexed, """SELECT CAST("Id" AS TEXT) AS "Value" FROM "Quotes" EXCEPT SELECT CAST(rowid AS TEXT) FROM "QuoteIndex" """),
        (ProblemKind.QuoteIndexedOnly, """SELECT CAST(rowid AS TEXT) AS "Value" FROM "QuoteIndex" EXCEPT SELECT CAST("Id" AS TEXT) FROM "Quotes" """),
    ];
}
