using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Reading;
using NewsCorpus.Text.Reading.Html;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>A text that may be an HTML page's headline, and what speaks for it.</summary>
internal sealed class TitleCandidate
{
    /// <summary>More words make no better headline.</summary>
    private const int EnoughWords = 10;

    private const double AsHeading = 1;

    private readonly BlockFacts facts;
    private readonly string words;

    private TitleCandidate(Evidence evidence)
    {
        Evidence = evidence;
        facts = new(new(0, evidence.Value), new(evidence.Value.Length));
        words = Normal(evidence.Value);
    }

    public Evidence Evidence { get; }

    public ulong Key => facts.Key;

    public static IEnumerable<TitleCandidate> Of(PageMetadata metadata) => metadata.Titles
        .SelectMany(source => IsHeading(source) ? [source] : HtmlTitle.Runs(source.Value).Select(run => source with { Value = run }))
        .Where(candidate => candidate.Value.Any(char.IsLetter)).Select(candidate => new TitleCandidate(candidate)).DistinctBy(candidate => candidate.words);

    public static TitleCandidate Of(BlockFacts block) => new(new(block.Block.Text, "above the text"));

    /// <summary>
    /// Sources that agree, being printed as a heading, sharing words with the text (a site's name shares none), standing first in the document's title, length;
    /// against it speak a section or a site in the same text.
    /// The weights were set on 140 pages: a heading that metadata confirm wins even where, being playful, it shares no word with the text.
    /// </summary>
    public double Score(PageMetadata metadata, PageFacts page, HashSet<uint> topic)
    {
        var declared = metadata.Titles.Where(source => !IsHeading(source) && !IsDocumentTitle(source)).DistinctBy(source => source.Source).Sum(Agreement);
        var printed = Printed(metadata, page);
        return (1.2 * declared) + (0.8 * metadata.Titles.Where(IsDocumentTitle).Sum(Agreement)) + printed + (printed == AsHeading && declared > 0 ? 1.5 : 0)
            + Topic(topic) + (Starts(metadata) ? 0.3 : 0) + (Math.Min(facts.Words.Count, EnoughWords) * 0.05) - (IsSite(metadata) ? 2 : 0) - (HtmlTitle.IsPath(Evidence.Value) ? 0.4 : 0);
    }

    /// <summary>1 where the source contains the words in a row; a little less where a heading has more words than the source, or nearly the same; 0 else.</summary>
    private double Agreement(Evidence source)
    {
        var normal = Normal(source.Value);
        return normal.Contains(words, StringComparison.Ordinal) ? 1 : IsHeading(Evidence) && (words.Contains(normal, StringComparison.Ordinal) || IsNearly(normal)) ? 0.9 : 0;
    }

    /// <summary>Four words in five are the source's.</summary>
    private bool IsNearly(string source) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 3 } own
        && own.Count(word => source.Contains($" {word} ", StringComparison.Ordinal)) >= 0.8 * own.Length;

    private double Printed(PageMetadata metadata, PageFacts page) =>
        metadata.Titles.Any(source => IsHeading(source) && Normal(source.Value) == words) ? AsHeading
        : metadata.Titles.Any(source => IsHeading(source) && Normal(source.Value).Contains(words, StringComparison.Ordinal)) ? 0.5
        : page.Blocks.Any(block => block.Key == Key) ? 0.4
        : 0;

    private double Topic(HashSet<uint> topic) => facts.LongWords.Length < 2 ? 0 : 1.5 * facts.ShareIn(topic);

    private bool Starts(PageMetadata metadata) => metadata.Titles.Any(source => IsDocumentTitle(source) && Normal(source.Value).StartsWith(words, StringComparison.Ordinal));

    private bool IsSite(PageMetadata metadata) => metadata.Site is { } site && Normal(site.Value) == words;

    private static bool IsDocumentTitle(Evidence evidence) => evidence.Source == "title";

    private static bool IsHeading(Evidence evidence) => evidence.Source == "heading";

    /// <summary>The words in lower case with a space around each.</summary>
    private static string Normal(string text)
    {
        var all = new Words(text);
        return $" {string.Join(' ', Enumerable.Range(0, all.Count).Select(i => all[i].ToString()))} ".ToLowerInvariant();
    }
}
