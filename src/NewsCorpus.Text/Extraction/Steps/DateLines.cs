using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Lines of a page that print the article's date.</summary>
internal static partial class DateLines
{
    /// <summary>A date line has so few words, the date included.</summary>
    private const int MostWords = 14;

    /// <summary>The same below the text, where address, print version and the like stand in one line with date and time.</summary>
    private const int MostWordsOfStamp = 24;

    /// <summary>How far above the headline a date with its time may stand, in blocks.</summary>
    private const int ReachAbove = 3;

    /// <summary>How far below the last paragraph a date may stand: tags and buttons come between.</summary>
    private const int ReachBelow = 5;

    /// <summary>Other days so near, in blocks, make a list: comments, other articles.</summary>
    private const int NearInList = 4;

    /// <summary>Blocks at the top of a page where its day of visit may stand.</summary>
    private const int PageHead = 5;

    /// <summary>Is the block little more than a date with its year?</summary>
    public static bool Is([NotNullWhen(true)] BlockFacts? block) => block is not null
        && block.Dates.Any(date => date.Year is not null) && block.Words.Count <= MostWords && block.Counts.Letters < 60;

    /// <summary>
    /// Between headline and text; above the headline, or behind a first block, with a time; right above the headline without one, but not at the top of the page;
    /// anywhere around the text where the page's tags call it a date.
    /// </summary>
    public static PublishedDate? BesideHeadline(Draft draft)
    {
        if (draft.LastBody < 0)
        {
            return null;
        }

        var title = draft.Title ?? draft.Lead ?? draft.FirstBody;
        return Take(draft, Range(title + 1, draft.FirstBody).Where(i => IsOwn(draft, i)))
            ?? Take(draft, Range(title - ReachAbove, title).Concat(Range(draft.FirstBody + 1, SecondSentence(draft))).Where(i => IsOwn(draft, i) && HasTime(draft, i)))
            ?? Take(draft, Range(Math.Max(PageHead, title - 1), title).Where(i => draft.Title is not null && IsOwn(draft, i) && !StandsInList(draft, i)))
            ?? Take(draft, Range(title - ReachAbove, draft.LastBody + ReachBelow).Where(i => draft.Page.At(i)?.Block.Markup?.IsDate == true && IsOwn(draft, i) && !StandsInList(draft, i)));
    }

    /// <summary>Alone below the last paragraph, before anybody comments.</summary>
    public static PublishedDate? BelowText(Draft draft)
    {
        var last = draft.LastBody;
        var below = Range(last + 1, last + 1 + ReachBelow).TakeWhile(i => draft.Page.At(i) is { Furniture: not RemovalReason.Other });
        return last < 0 ? null : Take(draft, below.Where(i => (IsStamp(draft.Page.Blocks[i]) || IsOwn(draft, i)) && !StandsInList(draft, i)));
    }

    /// <summary>The address that a page prints of itself below the text; null where there is none.</summary>
    public static Evidence? AddressBelowText(Draft draft) => Range(draft.LastBody + 1, draft.LastBody + 1 + ReachBelow)
        .Select(i => draft.Page.At(i)).FirstOrDefault(block => block is { IsSentence: false } && Address().IsMatch(block.Text)) is { } printed ? new(printed.Text, "address on the page") : null;

    /// <summary>The only line of the page that says "published" right before a date.</summary>
    public static PublishedDate? Labelled(Draft draft)
    {
        var labelled = Enumerable.Range(0, draft.Page.Count).Where(i => !draft.IsBody(i) && draft.Lead != i && IsLabelled(draft.Page.Blocks[i])).Take(2).ToList();
        return labelled.Count == 1 ? Take(draft, labelled) : null;
    }

    private static IEnumerable<int> Range(int from, int before) => Enumerable.Range(from, Math.Max(0, before - from)).Where(i => i >= 0);

    /// <summary>An author's line with the date may stand behind a first block that is no paragraph.</summary>
    private static int SecondSentence(Draft draft) => draft.Body.Where(i => draft.Page.Blocks[i].IsSentence).Skip(1).FirstOrDefault(draft.FirstBody);

    /// <summary>At the top of a whole page with its weekday, or with seconds as scripts print them.</summary>
    private static bool IsClockOfVisit(Draft draft, int i) =>
        i < PageHead && !draft.Page.IsNearlyClean && (RelativeDay.SaysToday(draft.Page.Blocks[i]) || Seconds().IsMatch(draft.Page.Blocks[i].Text));

    private static bool IsOwn(Draft draft, int i) =>
        !draft.IsBody(i) && draft.Lead != i && Is(draft.Page.Blocks[i]) && draft.Page.Blocks[i].Furniture is null or RemovalReason.Credit && !IsClockOfVisit(draft, i);

    private static bool IsStamp(BlockFacts block) =>
        block.Words.Count <= MostWordsOfStamp && !block.IsSentence && block.Dates is [{ Year: not null, Time: not null }] && !(block.Block.Markup?.LinkShare > 0.8);

    private static bool IsLabelled(BlockFacts block) => !block.IsSentence && block.Dates.Any(date =>
        date.Year is not null && PublishedDates.IsLabelled(block.Text, date, DateWord.Published) && !PublishedDates.IsLabelled(block.Text, date, DateWord.Updated));

    private static bool HasTime(Draft draft, int i) => Read(draft, i)?.Precision == DatePrecision.Minute;

    private static bool StandsInList(Draft draft, int i) => Enumerable.Range(i - NearInList, (2 * NearInList) + 1).Any(near =>
        draft.Page.At(near) is { } block && Is(block) && !draft.IsBody(near) && !block.Dates.Any(date => draft.Page.Blocks[i].Dates.Any(own => IsSameDay(own, date))));

    private static bool IsSameDay(DateExpression one, DateExpression other) => (one.Month, one.Day) == (other.Month, other.Day);

    private static PublishedDate? Take(Draft draft, IEnumerable<int> lines)
    {
        foreach (var i in lines)
        {
            if (Read(draft, i) is { } date)
            {
                draft.Remove(i, RemovalReason.Dateline);
                return date;
            }
        }

        return null;
    }

    /// <summary>The date of a line; a clock alone on the next line is its time.</summary>
    private static PublishedDate? Read(Draft draft, int i)
    {
        var block = draft.Page.Blocks[i];
        if (PublishedDates.Of(block.Text, block.Dates) is not { } date)
        {
            return null;
        }

        var evidence = block.Text.Substring(date.Start, date.Length).Trim();
        return draft.Page.At(i + 1) is { } next && date.Time is null && next.Length == 5 && TextShape.StartsWithClock(next.Text)
            ? PublishedStep.Published(date, TimeOnly.Parse(next.Text.Replace('.', ':'), CultureInfo.InvariantCulture), $"{evidence} {next.Text}")
            : PublishedStep.Published(date, date.Time, evidence);
    }

    [GeneratedRegex(@"^[^/]{0,40}\b(?:https?://|www\.)\S{10,}$")]
    private static partial Regex Address();

    [GeneratedRegex(@"\d:\d\d:\d\d")]
    private static partial Regex Seconds();
}
