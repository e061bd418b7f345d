namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>
/// What the second layer sees besides: the first layer's verdicts on the block, its neighbours and the page.
/// It mends what a line alone cannot show: a short paragraph among certain ones, a lone sentence far from the article.
/// </summary>
internal static class VerdictFeatures
{
    public static IReadOnlyList<Feature<PageVerdicts>> All { get; } =
    [
        new("verdict", (v, i) => v.Logit(i)),
        new("verdict before", (v, i) => v.At(i - 1)),
        new("verdict two before", (v, i) => v.At(i - 2)),
        new("verdict after", (v, i) => v.At(i + 1)),
        new("verdict two after", (v, i) => v.At(i + 2)),
        new("best of three before", (v, i) => v.Best(i - 3, i)),
        new("best of three after", (v, i) => v.Best(i + 1, i + 4)),
        new("best of ten before", (v, i) => v.Best(i - 10, i)),
        new("best of ten after", (v, i) => v.Best(i + 1, i + 11)),
        new("sentence between", (v, i) => v.IsSentence(i) ? Math.Min(v.Best(i - 3, i), v.Best(i + 1, i + 4)) : 0),
        new("sentence in core", (v, i) => v.IsSentence(i) && v.Core.Contains(i) ? 1 : 0),
        new("sentence beside core", (v, i) => v.IsSentence(i) && v.Core.DistanceTo(i) is > 0 and <= 3 ? 1 : 0),
        new("no sentence in core", (v, i) => !v.EndsAsSentence(i) && v.Core.Contains(i) ? 1 : 0),
        new("no sentence beside core", (v, i) => !v.EndsAsSentence(i) && v.Core.DistanceTo(i) is > 0 and <= 3 ? 1 : 0),
        new("no sentence, article near", (v, i) => v.EndsAsSentence(i) ? 0 : v.Near(i, 5)),
        new("no sentence, topic of core", (v, i) => v.EndsAsSentence(i) ? 0 : v.TopicOverlap(i)),
        new("article characters above", (v, i) => v.ShareAbove(i)),
        new("article characters near", (v, i) => v.Near(i, 5)),
        new("in core", (v, i) => v.Core.Contains(i) ? 1 : 0),
        new("distance to core", (v, i) => Math.Log(1 + v.Core.DistanceTo(i))),
        new("above core", (v, i) => i < v.Core.First ? 1 : 0),
        new("above found headline", (v, i) => i < v.Headline ? 1 : 0),
        new("below found headline", (v, i) => i > v.Headline ? 1 / Math.Sqrt(1 + i - v.Headline.Value) : 0),
        new("topic of core", (v, i) => v.TopicOverlap(i)),
        new("topic of core, outside", (v, i) => v.Core.Contains(i) ? 0 : v.TopicOverlap(i)),
        new("furniture just above", (v, i) => v.FurnitureAbove(i)),
    ];
}
