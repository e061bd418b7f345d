using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>The tokens of what an editor changed, cut from the texts as the index has them cut: then the index need not be asked for each token again.</summary>
internal static class ChangedTokens
{
    /// <summary>Some 5 ms. Beyond, tokens are asked for again: while batch after batch is ingested, cutting took readers longer than asking (docs/benchmarks.md).</summary>
    private const int MostRows = 50;

    private const string Changed = """(SELECT "ArticleId" FROM "ArticleChanges" WHERE "Seq" > $1) LIMIT $2""";

    private const string ArticlesSql = $"""SELECT "Language", "Title", "Text" FROM "Articles" WHERE "Id" IN {Changed}""";

    private const string QuotesSql = $"""SELECT a."Language", q."Text" FROM "Quotes" q JOIN "Articles" a ON a."Id" = q."ArticleId" WHERE q."ArticleId" IN {Changed}""";

    /// <summary>Every token that changed articles have now, whether they had it before or not; null where too many changed.</summary>
    /// <param name="version">What is known is of this moment.</param>
    public static IReadOnlySet<string>? OfArticles(long version, IndexReader reader) => Of(ArticlesSql, version, reader);

    /// <summary>The same of the quotes of changed articles: a quote is cut by itself, and what begins it may stand in the middle of its article's sentence.</summary>
    public static IReadOnlySet<string>? OfQuotes(long version, IndexReader reader) => Of(QuotesSql, version, reader);

    private static HashSet<string>? Of(string sql, long version, IndexReader reader)
    {
        var rows = reader.Rows(sql, version, MostRows + 1)
            .Select(row => (Language: row.GetString(0), Texts: Enumerable.Range(1, row.FieldCount - 1).Select(row.GetString).ToArray())).ToList();
        return rows.Count > MostRows ? null
            : rows.SelectMany(row => row.Texts.SelectMany(text => Tokens(text, row.Language)).Distinct()).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Tokens(string text, string language) => IndexTokens.OfText(text, language).Select(token => token.Start + token.End);
}
