namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>
/// What the first layer of the classifier sees of a block: itself, its neighbours, its place, its topic.
/// Set and caps follow the measurements in docs/extraction.md; neighbours carry most on whole pages, wording and punctuation on nearly clean text.
/// </summary>
internal static class ContextFeatures
{
    public static IReadOnlyList<Feature<PageFacts>> All { get; } =
    [
        new("length", (p, i) => Math.Min(p.Blocks[i].Length, 800)),
        new("words", (p, i) => Math.Log(1 + p.Blocks[i].Words.Count)),
        new("ends as sentence", (p, i) => Flag(p.Blocks[i].EndsAsSentence)),
        new("is sentence", (p, i) => Flag(p.Blocks[i].IsSentence)),
        new("ends with colon", (p, i) => Flag(p.Blocks[i].Text.EndsWith(':'))),
        new("ends with dots", (p, i) => Flag(p.Blocks[i].Text.EndsWith('…') || p.Blocks[i].Text.EndsWith("..", StringComparison.Ordinal))),
        new("commas", (p, i) => Math.Min(p.Blocks[i].Counts.Commas, 10)),
        new("sentences", (p, i) => Math.Min(p.Blocks[i].Counts.Sentences, 8)),
        new("quotation", (p, i) => Flag(p.Blocks[i].Counts.OpeningQuotes > 0)),
        new("starts with dash", (p, i) => Flag(p.Blocks[i].Text[0] is '-' or '–' or '—' or '•')),
        new("separators", (p, i) => Math.Min(p.Blocks[i].Counts.Separators, 6)),
        new("stop words", (p, i) => p.Blocks[i].PerWord(p.Blocks[i].StopWordCount)),
        new("speaks to reader", (p, i) => Math.Min(p.Blocks[i].AddressCount, 3)),
        new("speaks to reader near", (p, i) => Math.Min(p.Near(i, 4, b => b.AddressCount > 0), 4)),
        new("digits", (p, i) => (double)p.Blocks[i].Counts.Digits / p.Blocks[i].Text.Length),
        new("latin", (p, i) => (double)p.Blocks[i].Counts.Latin / p.Blocks[i].Text.Length),
        new("upper case", (p, i) => (double)p.Blocks[i].Counts.Upper / Math.Max(1, p.Blocks[i].Counts.Letters)),
        new("capitalised words", (p, i) => p.Blocks[i].PerWord(p.Blocks[i].CapitalisedCount)),
        new("starts with time", (p, i) => Flag(p.Blocks[i].StartsWithClock)),
        new("short with date", (p, i) => Flag(p.Blocks[i].Dates.Count > 0 && p.Blocks[i].Words.Count < 14)),
        new("ends with date", (p, i) => Flag(p.Blocks[i].Dates is [.., var date] && date.Start + date.Length >= p.Blocks[i].Text.Length - 2)),
        new("times near", (p, i) => p.Near(i, 3, b => b.HasClock)),
        new("furniture wording", (p, i) => Flag(p.Blocks[i].Furniture is not null)),
        new("short furniture wording", (p, i) => Flag(p.Blocks[i].Furniture is not null && p.Blocks[i].Words.Count < 16)),
        new("furniture near", (p, i) => p.Near(i, 3, b => b.Furniture is not null)),
        new("discussion above", (p, i) => Math.Log(1 + p.Discussion(0, i))),
        new("discussion below", (p, i) => Math.Log(1 + p.Discussion(i + 1, p.Count))),
        new("stands twice", (p, i) => Flag(p.Copies(i) > 1)),
        new("place on page", (p, i) => i / Math.Max(1d, p.Count - 1)),
        new("blocks of page", (p, _) => Math.Min(p.Count, 600)),
        new("length before", (p, i) => Length(p, i - 1)),
        new("length two before", (p, i) => Length(p, i - 2)),
        new("length after", (p, i) => Length(p, i + 1)),
        new("length two after", (p, i) => Length(p, i + 2)),
        new("sentence before", (p, i) => p.Sentences(i - 1, i)),
        new("sentence two before", (p, i) => p.Sentences(i - 2, i - 1)),
        new("sentence after", (p, i) => p.Sentences(i + 1, i + 2)),
        new("sentence two after", (p, i) => p.Sentences(i + 2, i + 3)),
        new("sentences near", (p, i) => p.Sentences(i - 5, i + 6)),
        new("sentences above passage", (p, i) => Math.Log(1 + p.SentencesAbovePassage(i))),
        new("sentences below", (p, i) => Math.Log(1 + p.Sentences(i + 1, p.Count))),
        new("in densest part", (p, i) => Flag(p.Densest.Contains(i))),
        new("distance to densest part", (p, i) => Math.Min(p.Densest.DistanceTo(i), 60)),
        new("place in densest part", (p, i) => p.Densest.PlaceOf(i)),
        new("cohesion", (p, i) => p.Cohesion(i)),
        new("above headline", (p, i) => Flag(i < p.Headline)),
        new("below headline", (p, i) => i > p.Headline ? 1 / Math.Sqrt(1 + i - p.Headline.Value) : 0),
        new("link share", (p, i) => p.Blocks[i].Block.Markup?.LinkShare ?? 0),
        new("links near", (p, i) => Math.Min(p.Near(i, 3, b => b.Block.Markup?.LinkShare > 0.5), 6)),
        new("surroundings", (p, i) => p.Blocks[i].Block.Markup?.Surroundings ?? 0),
        new("article surroundings", (p, i) => Flag(p.Blocks[i].Block.Markup?.Surroundings > 0)),
        new("same tag near", (p, i) => p.Near(i, 4, b => b.IsSentence && b.Block.Markup is { } m && m.Tag == p.Blocks[i].Block.Markup?.Tag && m.Depth == p.Blocks[i].Block.Markup?.Depth)),
        new("paragraph tag", (p, i) => Flag(p.Blocks[i].Block.Markup?.Tag is "p")),
        new("heading tag", (p, i) => Flag(p.Blocks[i].Block.Markup?.Tag is "h1" or "h2" or "h3" or "h4")),
        new("list tag", (p, i) => Flag(p.Blocks[i].Block.Markup?.Tag is "li" or "td" or "dd")),
    ];

    private static double Flag(bool value) => value ? 1 : 0;

    private static double Length(PageFacts page, int i) => Math.Min(page.At(i)?.Length ?? 0, 400);
}
