using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Tries what is near a query that finds nothing.</summary>
internal static class NothingFoundReader
{
    private const int MostRepairs = 5;
    private const int MostSpellings = 2;

    /// <summary>A longer query is a pasted text; trying out each part of it would take long and help nobody.</summary>
    private const int MostClauses = 8;

    /// <summary>Null where the query has no words.</summary>
    public static async Task<NothingFound?> ReadAsync(CorpusDb db, ParsedQuery query, SearchRequest request, CancellationToken ct)
    {
        if (query.Root is not { } root)
            return null;
        if (QueryRepairs.Clauses(root).Count > MostClauses)
            return new([], [], 0);
        var clauses = await CountAsync(QueryRepairs.Clauses(root));
        var spelled = await SpelledAsync(db, root, request, ct);
        var repairs = await CountAsync(spelled.Concat(QueryRepairs.Of(root)));
        var unfiltered = await Matches.Of(db, root, new SearchRequest()).CountAsync(ct);
        return new(clauses, [.. repairs.Where(r => r.Total > 0).DistinctBy(r => r.Text).Take(MostRepairs)], unfiltered);

        async Task<List<QueryCount>> CountAsync(IEnumerable<QueryNode> nodes)
        {
            List<QueryCount> counts = [];
            foreach (var node in nodes)
                counts.Add(new((query with { Root = node }).ToString(), await Matches.Of(db, node, request).CountAsync(ct)));
            return counts;
        }
    }

    /// <summary>The query with a word of the corpus for each that stands nowhere in it.</summary>
    private static async Task<IEnumerable<QueryNode>> SpelledAsync(CorpusDb db, QueryNode query, SearchRequest request, CancellationToken ct)
    {
        List<QueryNode> spelled = [];
        foreach (var word in QueryRepairs.Words(query).DistinctBy(w => w.Form))
            if (!await Matches.Of(db, new WordNode(word), request).AnyAsync(ct))
                foreach (var near in await Spelling.NearAsync(db, word.Form, MostSpellings, ct))
                    spelled.Add(QueryRepairs.Replace(query, word.Form, near));
        return spelled;
    }
}
