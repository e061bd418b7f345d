namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>
/// What the second layer sees besides: the first layer's verdicts on the block, its neighbours and the page.
/// It mends what a line alone cannot show: a short paragraph among certain ones, a lone sentence far from the article.
/// </summary>
internal static class VerdictFeatures
{
    public static IReadOnlyList<string> Names { get; } = NamesOf(new(new PageFacts(new([new(1, "—")], Reading.PageMetadata.None)), [0.5]));

    public static void Write(PageVerdicts verdicts, int i, ref FeatureRow row)
    {
        WriteNeighbours(verdicts, i, ref row);
        WriteCore(verdicts, i, ref row);
    }

    private static void WriteNeighbours(PageVerdicts verdicts, int i, ref FeatureRow row)
    {
        var (before, after) = (verdicts.Best(i - 3, i), verdicts.Best(i + 1, i + 4));
        row.Add("verdict", verdicts.Logit(i));
        row.Add("verdict before", verdicts.At(i - 1));
        row.Add("verdict two before", verdicts.At(i - 2));
        row.Add("verdict after", verdicts.At(i + 1));
        row.Add("verdict two after", verdicts.At(i + 2));
        row.Add("best of three before", before);
        row.Add("best of three after", after);
        row.Add("best of ten before", verdicts.Best(i - 10, i));
        row.Add("best of ten after", verdicts.Best(i + 1, i + 11));
        row.Add("sentence between", verdicts.IsSentence(i) ? Math.Min(before, after) : 0);
        row.Add("furniture just above", verdicts.IsFurnitureAbove(i));
    }

    private static void WriteCore(PageVerdicts verdicts, int i, ref FeatureRow row)
    {
        var (core, isSentence, endsAsSentence) = (verdicts.Core, verdicts.IsSentence(i), verdicts.EndsAsSentence(i));
        var (isIn, distance, near, overlap) = (core.Contains(i), core.DistanceTo(i), verdicts.Near(i, 5), verdicts.TopicOverlap(i));
        row.Add("sentence in core", isSentence && isIn);
        row.Add("sentence beside core", isSentence && distance is > 0 and <= 3);
        row.Add("no sentence in core", !endsAsSentence && isIn);
        row.Add("no sentence beside core", !endsAsSentence && distance is > 0 and <= 3);
        row.Add("no sentence, article near", endsAsSentence ? 0 : near);
        row.Add("no sentence, topic of core", endsAsSentence ? 0 : overlap);
        row.Add("article characters above", verdicts.ShareAbove(i));
        row.Add("article characters near", near);
        row.Add("in core", isIn);
        row.Add("distance to core", CountScale.Of(distance));
        row.Add("above core", i < core.First);
        row.Add("above found headline", i < verdicts.Headline);
        row.Add("below found headline", i > verdicts.Headline ? 1 / Math.Sqrt(1 + i - verdicts.Headline.Value) : 0);
        row.Add("topic of core", overlap);
        row.Add("topic of core, outside", isIn ? 0 : overlap);
    }

    private static List<string> NamesOf(PageVerdicts verdicts)
    {
        var names = new List<string>();
        var row = new FeatureRow(stackalloc double[FeatureRow.Most], names);
        Write(verdicts, 0, ref row);
        return names;
    }
}
