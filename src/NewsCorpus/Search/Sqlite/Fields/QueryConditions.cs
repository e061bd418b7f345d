using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>The fields of a query as tests of the columns: of articles, or of quotes.</summary>
/// <param name="idsByWords">SQL that gives the rows that have the words of $1.</param>
internal sealed class QueryConditions(IFieldColumns columns, string idsByWords, NameBook names, IndexReader reader)
{
    private const string ByQuote = """
        SELECT q."ArticleId" FROM "QuoteIndex" JOIN "Quotes" q ON q."Id" = "QuoteIndex".rowid WHERE "QuoteIndex" MATCH $1 AND q."Status" <> 'Rejected'
        """;

    public static QueryConditions OfArticles(ArticleColumns columns, NameBook names, IndexReader reader) =>
        new(columns, """SELECT rowid FROM "ArticleIndex" WHERE "ArticleIndex" MATCH $1""", names, reader);

    public static QueryConditions OfQuotes(QuoteColumns columns, NameBook names, IndexReader reader) =>
        new(columns, """SELECT rowid FROM "QuoteIndex" WHERE "QuoteIndex" MATCH $1""", names, reader);

    /// <summary>What the query asks beside its words, put to the filters.</summary>
    public Conditions AddTo(Conditions filters, SplitQuery query) => filters with
    {
        Always = [.. filters.Always, .. query.Wanted.Select(Of), .. query.Unwanted.Select(Of).Select(test => new Predicate<int>(row => !test(row)))],
    };

    private Predicate<int> Of(QueryNode node) => node switch
    {
        FieldNode field => Values(field),
        QuoteNode quote => In(ByQuote, quote.Node),
        AnyNode any when ConditionPlaces.IsCondition(any) => Any([.. any.Nodes.Select(Of)]),
        AllNode all when ConditionPlaces.IsCondition(all) => All([.. all.Wanted.Select(Of)], [.. all.Unwanted.Select(Of)]),
        _ => In(idsByWords, node),
    };

    private static Predicate<int> Any(Predicate<int>[] tests) => row => Array.Exists(tests, test => test(row));

    private static Predicate<int> All(Predicate<int>[] wanted, Predicate<int>[] unwanted) =>
        row => Array.TrueForAll(wanted, test => test(row)) && !Array.Exists(unwanted, test => test(row));

    private Predicate<int> Values(FieldNode node)
    {
        var column = columns[node.Field];
        int[] values = [.. node.Values.SelectMany(value => ValuesOf(node.Field, value)).Distinct()];
        return row =>
        {
            foreach (var value in values)
                if (column.Has(row, value))
                    return true;
            return false;
        };
    }

    private IEnumerable<int> ValuesOf(SearchField field, string typed) =>
        field == SearchField.Language ? [columns.ValueOf(LanguageNames.CodeOf(typed))] : names.Find(field, typed, reader);

    private Predicate<int> In(string sql, QueryNode words)
    {
        var rows = new HashSet<int>(reader.Rows(sql, MatchExpression.Of(words).Expression).Select(row => row.GetInt32(0)));
        return rows.Contains;
    }
}
