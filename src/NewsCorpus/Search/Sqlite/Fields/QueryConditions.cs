using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>The fields of a query as tests of the columns: of articles, or of quotes.</summary>
/// <param name="byWords">SQL that gives the ids of what has the words of $1.</param>
/// <param name="byQuote">The same for words that stand in one quote.</param>
/// <param name="ways">By which words are found.</param>
internal sealed class QueryConditions(IFieldColumns columns, string byWords, string byQuote, WordStreams ways, NameBook names, IndexReader reader)
{
    private const string Articles = """SELECT rowid FROM "ArticleIndex" WHERE "ArticleIndex" MATCH $1""";

    private const string Quotes = """SELECT rowid FROM "QuoteIndex" WHERE "QuoteIndex" MATCH $1""";

    private const string ArticlesOfQuotes = $"""SELECT "ArticleId" FROM "Quotes" WHERE "Status" <> 'Rejected' AND "Id" IN ({Quotes})""";

    public static QueryConditions OfArticles(ArticleColumns columns, WordStreams ways, NameBook names, IndexReader reader) => new(columns, Articles, ArticlesOfQuotes, ways, names, reader);

    public static QueryConditions OfQuotes(QuoteColumns columns, WordStreams ways, NameBook names, IndexReader reader) => new(columns, Quotes, Quotes, ways, names, reader);

    /// <summary>What the query asks beside its words, put to the filters.</summary>
    public Conditions AddTo(Conditions filters, SplitQuery query) => filters with
    {
        Always = [.. filters.Always, .. query.Wanted.Select(Of), .. query.Unwanted.Select(Of).Select(test => new Predicate<int>(row => !test(row)))],
    };

    private Predicate<int> Of(QueryNode node) => node switch
    {
        FieldNode field => Values(field),
        QuoteNode quote => In(byQuote, quote.Node),
        AnyNode any when ConditionPlaces.IsCondition(any) => Any([.. any.Nodes.Select(Of)]),
        AllNode all when ConditionPlaces.IsCondition(all) => All([.. all.Wanted.Select(Of)], [.. all.Unwanted.Select(Of)]),
        _ => In(byWords, node),
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
        var rows = new HashSet<int>(reader.Rows(sql, MatchExpression.Of(words, ways).Expression).Select(row => row.GetInt32(0)));
        return rows.Contains;
    }
}
