using System.Linq.Expressions;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>A query as it is asked of quotes.</summary>
/// <param name="Words">Null where there are no words to look for.</param>
/// <param name="Conditions">What its fields ask.</param>
internal sealed record QuoteQuery(QueryNode? Words, IReadOnlyList<Expression<Func<Quote, bool>>> Conditions)
{
    public static QuoteQuery Of(QueryNode? query, CorpusDb db, NameBook names, IndexReader reader)
    {
        var split = SplitQuery.Of(query is null ? null : QuoteNode.Unwrapped(query));
        var conditions = new QuoteConditions((field, typed) => names.Find(field, typed, reader), words => QuoteMatches.Having(db, words));
        return new(split.Words, [.. split.Wanted.Select(conditions.Of), .. split.Unwanted.Select(node => QuoteConditions.Not(conditions.Of(node)))]);
    }
}
