using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>The best hits, and what all of them have.</summary>
/// <param name="scorer">Null where there are no words.</param>
/// <param name="counts">Begun anew.</param>
internal sealed unsafe class PageWanted(ArticleColumns columns, Match? match, Scorer? scorer, SearchOrder order, TopHits top, FieldCounts counts)
{
    public FieldCounts Counts => counts;

    /// <summary>Where every hit is wanted, and no page and no counts: what the hits are sorted by.</summary>
    public List<ulong>? AllKeys { get; init; }

    public HitPage Page() => top.Page();

    public static int ArticleOf(ulong key) => (int)(uint)key;

    public void Take(int article, Fts5Extension* found, nint cursor)
    {
        var score = scorer?.Score(article, found, cursor) ?? 0;
        var key = ((ulong)Primary(article, score) << 32) | (uint)article;
        if (AllKeys is not null)
        {
            AllKeys.Add(key);
            return;
        }
        counts.Count(article);
        if (top.Offer(key, columns.Group(article)) is not { } slot)
            return;
        slot.Begin(key, article, scorer is null ? [] : scorer.Weights);
        if (match is not null)
            AddPlaces(slot, found, cursor);
    }

    /// <summary>What hits are sorted by before their ids.</summary>
    private uint Primary(int article, float score) => scorer is null || order == SearchOrder.Newest
        ? columns.Published(article)
        // The bits of numbers that are not negative sort as the numbers do.
        : BitConverter.SingleToUInt32Bits(order == SearchOrder.Recent ? score * columns.Recency(article) : score);

    private void AddPlaces(FoundArticle slot, Fts5Extension* found, nint cursor)
    {
        Fts5Places places;
        int column, word;
        for (var phrase = 0; phrase < match!.Phrases.Count; phrase++)
        {
            if (match.Phrases[phrase].Part < 0)
                continue;
            var left = FoundArticle.MostPlaces;
            for (_ = found->PhraseFirst(cursor, phrase, &places, &column, &word); column >= 0 && left-- > 0; found->PhraseNext(cursor, &places, &column, &word))
                slot.Add(new(phrase, column == 0, word));
        }
    }
}
