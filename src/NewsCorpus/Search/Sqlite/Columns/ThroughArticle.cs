using NewsCorpus.Search.Sqlite.Collecting;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What each quote has in a field of its article.</summary>
internal sealed class ThroughArticle(FieldColumn ofArticles, SingleColumn articleOf) : FieldColumn
{
    public override int Largest => ofArticles.Largest;

    public override bool Has(int row, int value) => ofArticles.Has(articleOf[row], value);

    public override void Count(ReadOnlySpan<int> rows, Counters counters)
    {
        Span<int> articles = stackalloc int[rows.Length];
        for (var at = 0; at < rows.Length; at++)
            articles[at] = articleOf[rows[at]];
        ofArticles.Count(articles, counters);
    }
}
