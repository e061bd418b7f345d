using NewsCorpus.Search.Sqlite.Columns;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>The best hits, and what all of them have.</summary>
/// <param name="scorer">Null where there are no words.</param>
/// <param name="counts">Begun anew.</param>
internal sealed class PageWanted(ArticleColumns columns, Scorer? scorer, SearchOrder order, TopHits top, FieldCounts counts)
{
    public FieldCounts Counts => counts;

    /// <summary>Where every hit is wanted, and no page and no counts: what the hits are sorted by.</summary>
    public List<ulong>? AllKeys { get; init; }

    public HitPage Page() => top.Page();

    public static int ArticleOf(ulong key) => (int)(uint)key;

    public void Take(int article)
    {
        var key = ((ulong)Primary(article) << 32) | (uint)article;
        if (AllKeys is not null)
        {
            AllKeys.Add(key);
            return;
        }
        counts.Count(article);
        top.Offer(key, columns.Group(article))?.Begin(key, article);
    }

    /// <summary>What hits are sorted by before their ids.</summary>
    private uint Primary(int article) => scorer is null || order == SearchOrder.Newest
        ? columns.Published(article)
        // The bits of numbers that are not negative sort as the numbers do.
        : BitConverter.SingleToUInt32Bits(order == SearchOrder.Recent ? scorer.Score(article) * columns.Recency(article) : scorer.Score(article));
}
