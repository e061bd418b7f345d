namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>
/// What the first layer of the classifier sees of a block: itself, its neighbours, its place, its topic.
/// Set and caps follow the measurements in docs/extraction.md; neighbours carry most on whole pages, wording and punctuation on nearly clean text.
/// </summary>
internal static class ContextFeatures
{
    public static IReadOnlyList<string> Names { get; } = NamesOf(new PageFacts(new([new(1, "—")], Reading.PageMetadata.None)));

    public static void Write(PageFacts page, int i, ref FeatureRow row)
    {
        WriteOwn(page.Blocks[i], ref row);
        WriteNear(page, i, ref row);
        WritePlace(page, i, ref row);
        WriteMarkup(page, i, ref row);
    }

    private static void WriteOwn(BlockFacts block, ref FeatureRow row)
    {
        ref readonly var counts = ref block.Counts;
        var (text, words) = (block.Text, block.Words.Count);
        row.Add("length", Math.Min(block.Length, 800));
        row.Add("words", CountScale.Of(words));
        row.Add("ends as sentence", block.EndsAsSentence);
        row.Add("is sentence", block.IsSentence);
        row.Add("ends with colon", text[^1] == ':');
        row.Add("ends with dots", text[^1] == '…' || text.EndsWith("..", StringComparison.Ordinal));
        row.Add("commas", Math.Min(counts.Commas, 10));
        row.Add("sentences", Math.Min(counts.Sentences, 8));
        row.Add("quotation", counts.OpeningQuotes > 0);
        row.Add("starts with dash", text[0] is '-' or '–' or '—' or '•');
        row.Add("separators", Math.Min(counts.Separators, 6));
        row.Add("stop words", block.PerWord(block.StopWordCount));
        row.Add("speaks to reader", Math.Min(block.AddressCount, 3));
        row.Add("digits", (double)counts.Digits / text.Length);
        row.Add("latin", (double)counts.Latin / text.Length);
        row.Add("upper case", (double)counts.Upper / Math.Max(1, counts.Letters));
        row.Add("capitalised words", block.PerWord(block.CapitalisedCount));
        row.Add("starts with time", block.StartsWithClock);
        row.Add("short with date", block.Dates.Count > 0 && words < 14);
        row.Add("ends with date", block.Dates is [.., var date] && date.Start + date.Length >= text.Length - 2);
        row.Add("furniture wording", block.Furniture is not null);
        row.Add("short furniture wording", block.Furniture is not null && words < 16);
    }

    private static void WriteNear(PageFacts page, int i, ref FeatureRow row)
    {
        row.Add("speaks to reader near", Math.Min(page.Addresses.Near(i, 4), 4));
        row.Add("times near", page.Clocks.Near(i, 3));
        row.Add("furniture near", page.Furniture.Near(i, 3));
        row.Add("discussion above", CountScale.Of(page.Discussion.Above(i)));
        row.Add("discussion below", CountScale.Of(page.Discussion.Below(i)));
        row.Add("length before", Length(page, i - 1));
        row.Add("length two before", Length(page, i - 2));
        row.Add("length after", Length(page, i + 1));
        row.Add("length two after", Length(page, i + 2));
        row.Add("sentence before", page.Sentences.Between(i - 1, i));
        row.Add("sentence two before", page.Sentences.Between(i - 2, i - 1));
        row.Add("sentence after", page.Sentences.Between(i + 1, i + 2));
        row.Add("sentence two after", page.Sentences.Between(i + 2, i + 3));
        row.Add("sentences near", page.Sentences.Between(i - 5, i + 6));
        row.Add("sentences above passage", CountScale.Of(page.SentencesAbovePassage(i)));
        row.Add("sentences below", CountScale.Of(page.Sentences.Below(i)));
    }

    private static void WritePlace(PageFacts page, int i, ref FeatureRow row)
    {
        row.Add("stands twice", page.Copies(i) > 1);
        row.Add("place on page", i / Math.Max(1d, page.Count - 1));
        row.Add("blocks of page", Math.Min(page.Count, 600));
        row.Add("in densest part", page.Densest.Contains(i));
        row.Add("distance to densest part", Math.Min(page.Densest.DistanceTo(i), 60));
        row.Add("place in densest part", page.Densest.PlaceOf(i));
        row.Add("cohesion", page.Cohesion(i));
        row.Add("above headline", i < page.Headline);
        row.Add("below headline", i > page.Headline ? 1 / Math.Sqrt(1 + i - page.Headline.Value) : 0);
    }

    /// <summary>All 0 in a dump.</summary>
    private static void WriteMarkup(PageFacts page, int i, ref FeatureRow row)
    {
        var markup = page.Blocks[i].Block.Markup;
        row.Add("link share", markup?.LinkShare ?? 0);
        row.Add("links near", Math.Min(page.Links.Near(i, 3), 6));
        row.Add("surroundings", markup?.Surroundings ?? 0);
        row.Add("article surroundings", markup?.Surroundings > 0);
        row.Add("same tag near", markup is null ? 0 : page.SentencesInSameTag(i, 4));
        row.Add("paragraph tag", markup?.Tag is "p");
        row.Add("heading tag", markup?.Tag is "h1" or "h2" or "h3" or "h4");
        row.Add("list tag", markup?.Tag is "li" or "td" or "dd");
    }

    private static double Length(PageFacts page, int i) => Math.Min(page.At(i)?.Length ?? 0, 400);

    private static List<string> NamesOf(PageFacts page)
    {
        var names = new List<string>();
        var row = new FeatureRow(stackalloc double[FeatureRow.Most], names);
        Write(page, 0, ref row);
        return names;
    }
}
