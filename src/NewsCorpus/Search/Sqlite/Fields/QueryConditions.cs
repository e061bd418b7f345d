using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>The fields of a query as tests of the columns.</summary>
internal sealed class QueryConditions(ArticleColumns columns, NameBook names, IndexReader reader)
{
    private const string ByWords = """SELECT rowid FROM "ArticleIndex" WHERE "ArticleIndex" MATCH $1""";

    private const string ByQuote = """
        SELECT q."ArticleId" FROM "QuoteIndex" JOIN "Quotes" q ON q."Id" = "QuoteIndex".rowid WHERE "QuoteIndex" MATCH $1 AND q."Status" <> 'Rejected'
        """;

    public Predicate<int> Of(QueryNode node) => node switch
    {
        FieldNode field => Values(field),
        QuoteNode quote => In(ByQuote, quote.Node),
        AnyNode any when ConditionPlaces.IsCondition(any) => Any([.. any.Nodes.Select(Of)]),
        AllNode all when ConditionPlaces.IsCondition(all) => All([.. all.Wanted.Select(Of)], [.. all.Unwanted.Select(Of)]),
        _ => In(ByWords, node),
    };

    private static Predicate<int> Any(Predicate<int>[] tests) => article => Array.Exists(tests, test => test(article));

    private static Predicate<int> All(Predicate<int>[] wanted, Predicate<int>[] unwanted) =>
        article => Array.TrueForAll(wanted, test => test(article)) && !Array.Exists(unwanted, test => test(article));

    private Predicate<int> Values(FieldNode node)
    {
        var column = columns[node.Field];
        int[] values = [.. node.Values.SelectMany(value => ValuesOf(node.Field, value)).Distinct()];
        return article =>
        {
            foreach (var value in values)
                if (column.Has(article, value))
                    return true;
            return false;
        };
    }

    private IEnumerable<int> ValuesOf(SearchField field, string typed) =>
        field == SearchField.Language ? [columns.ValueOf(LanguageNames.CodeOf(typed))] : names.Find(field, typed, reader);

    private Predicate<int> In(string sql, QueryNode words)
    {
        var articles = new HashSet<int>(reader.Rows(sql, MatchExpression.Of(words).Expression).Select(row => row.GetInt32(0)));
        return articles.Contains;
    }
}
