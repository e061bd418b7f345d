using System.Globalization;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// The day that "Вчера, 16:19" beside the headline means: counted from when the page was fetched, or from the day that its own head prints.
/// Only where every time zone in which the words make sense gives the same day.
/// </summary>
internal static class RelativeDay
{
    private const int MostWords = 12;
    private const int ReachAbove = 3;

    /// <summary>The head of a page, where the day of the visit is printed, in blocks.</summary>
    private const int PageHead = 10;

    /// <summary>Hours ahead of UTC, winter and summer, where outlets of a language are at home (IANA time zone database).</summary>
    private static readonly Dictionary<string, (int First, int Last)> Zones = new()
    {
        ["ru"] = (2, 12),
        ["bg"] = (2, 3),
        ["uk"] = (2, 3),
        ["be"] = (3, 3),
        ["sr"] = (1, 2),
        ["mk"] = (1, 2),
        ["kk"] = (5, 6),
    };

    public static PublishedDate? Resolve(Draft draft, PageMetadata metadata)
    {
        foreach (var i in Beside(draft))
        {
            var text = draft.Page.Blocks[i].Text;
            if (In(draft.Page.Blocks[i]) is { } relative && Resolve(draft, relative, text.Substring(relative.Start, relative.Length), metadata) is { } date)
            {
                draft.Remove(i, RemovalReason.Dateline);
                return date;
            }
        }

        return null;
    }

    /// <summary>Null where the block is more than a line with a relative date, or has none with a time or a count of hours. Without a digit there is neither, and most lines have none.</summary>
    public static RelativeDate? In(BlockFacts block) => block.Words.Count <= MostWords && !block.EndsAsSentence && (block.Counts.Digits > 0 || block.Words.Count <= 2)
        && RelativeDate.Find(block.Text) is { } found && (found.Time is not null || found.DaysBack is null || block.Words.Count <= 2) ? found : null;

    private static PublishedDate? Resolve(Draft draft, RelativeDate relative, string words, PageMetadata metadata) =>
        metadata.CrawledAt is { } crawled && FromCrawl(relative, crawled, Zones.GetValueOrDefault(LanguageOf(draft), (-11, 14))) is { } day
            ? Published(relative, day, string.Create(CultureInfo.InvariantCulture, $"{words}; {crawled:yyyy-MM-ddTHH:mmzzz}"))
        : metadata.CrawledAt is null && relative.DaysBack is { } back && DayInHead(draft) is { } head
            ? Published(relative, head.Day.AddDays(-back), $"{words}; {head.Words}")
        : null;

    /// <summary>Lines between headline and text, or right above the headline.</summary>
    private static IEnumerable<int> Beside(Draft draft)
    {
        var title = draft.Title ?? draft.FirstBody;
        return draft.LastBody < 0 ? [] : Enumerable.Range(title + 1, Math.Max(0, draft.FirstBody - title - 1)).Concat(Enumerable.Range(title - ReachAbove, ReachAbove))
            .Where(i => i >= 0 && draft.Lead != i);
    }

    private static DateOnly? FromCrawl(RelativeDate relative, DateTimeOffset crawled, (int First, int Last) zones)
    {
        var days = Enumerable.Range(zones.First, zones.Last - zones.First + 1)
            .Select(hours => relative.On(crawled.ToOffset(TimeSpan.FromHours(hours)).DateTime)).OfType<DateOnly>().Distinct().Take(2).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>The day above the headline, at the top of the page, with its weekday or "today".</summary>
    private static (DateOnly Day, string Words)? DayInHead(Draft draft)
    {
        var head = draft.Page.Blocks.Take(Math.Min(PageHead, draft.Title ?? 0)).FirstOrDefault(block => block.Dates is [{ Year: not null }] && SaysToday(block));
        return head is null ? null : (new(head.Dates[0].Year!.Value, head.Dates[0].Month, head.Dates[0].Day), head.Text);
    }

    /// <summary>As the head of a page prints the day of the visit.</summary>
    public static bool SaysToday(BlockFacts block) =>
        Enumerable.Range(0, block.Words.Count).Any(w => DateWords.Means(block.Words[w], DateWord.Today) || DateWords.Means(block.Words[w], DateWord.Weekday));

    private static string LanguageOf(Draft draft) => LanguageIdentifier.Identify(string.Join('\n', draft.Body.Take(3).Select(i => draft.Page.Blocks[i].Text)));

    private static PublishedDate Published(RelativeDate relative, DateOnly day, string evidence) => new(
        day.ToDateTime(relative.Time ?? TimeOnly.MinValue), relative.Time is null ? DatePrecision.Day : DatePrecision.Minute, evidence);
}
