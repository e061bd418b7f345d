using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Tries what is near a query that finds nothing.</summary>
internal sealed class NothingFoundReader(ArticleSearch search, IndexReader reader)
{
    private const int MostRepairs = 5;
    private const int MostSpellings = 2;

    /// <summary>A longer query is a pasted text; trying out each part of it would take long and help nobody.</summary>
    private const int MostClauses = 8;

    /// <summary>Null where the query has no words.</summary>
    public NothingFound? Read(ParsedQuery query)
    {
        if (query.Root is not { } root)
            return null;
        if (QueryRepairs.Clauses(root).Count > MostClauses)
            return new([], [], 0);
        var repairs = Spelled(root).Concat(QueryRepairs.Of(root)).Select(Counted).Where(r => r.Total > 0).DistinctBy(r => r.Text).Take(MostRepairs);
        return new([.. QueryRepairs.Clauses(root).Select(Counted)], [.. repairs], search.Count(root, filtered: false));

        QueryCount Counted(QueryNode node) => new((query with { Root = node }).ToString(), search.Count(node));
    }

    /// <summary>The query with a word of the corpus for each that stands nowhere in it.</summary>
    private IEnumerable<QueryNode> Spelled(QueryNode query) =>
        from word in QueryRepairs.Words(query).DistinctBy(w => w.Form)
        where search.Count(new WordNode(word)) == 0
        from near in Spelling.Near(reader, word.Form, MostSpellings)
        select QueryRepairs.Replace(query, word.Form, near);
}
