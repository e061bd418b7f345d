using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the date of publication: a short line beside the headline or right under the article. A date without a year or with words like "updated",
/// a date in a ticker, a comment or a footer is not it: no date is better than a wrong one.
/// </summary>
internal static class PublishedStep
{
    /// <summary>A date line has so few words beside the date.</summary>
    private const int MostOtherWords = 9;

    /// <summary>How far above the headline a date with its time may stand, and how far below the last paragraph, in blocks.</summary>
    private const int Reach = 3;

    /// <summary>Is the block little more than a date with its year?</summary>
    public static bool IsDateLine(BlockFacts block) =>
        block.Dates.Any(date => date.Year is not null) && block.Words.Count <= MostOtherWords + 5 && block.Counts.Letters < 60;

    public static PublishedDate? Run(Draft draft)
    {
        var (first, last) = (draft.Lead ?? draft.FirstBody, draft.LastBody);
        var title = draft.Title ?? first;
        return last < 0 ? null
            : Between(draft, title + 1, draft.FirstBody, needsTime: false)
            ?? Between(draft, title - Reach, title, needsTime: true)
            ?? Between(draft, last + 1, last + 1 + Reach, needsTime: true)
            ?? Labelled(draft, title);
    }

    private static PublishedDate? Between(Draft draft, int from, int before, bool needsTime)
    {
        for (var i = Math.Max(0, from); i < Math.Min(before, draft.Page.Count); i++)
        {
            if (!draft.IsBody(i) && draft.Lead != i && IsOwn(draft, i) && Read(draft, i) is { } date && (date.Precision == DatePrecision.Minute || !needsTime))
            {
                draft.Remove(i, RemovalReason.Dateline);
                return date;
            }
        }

        return null;
    }

    private static bool IsOwn(Draft draft, int i) => IsDateLine(draft.Page.Blocks[i]) && draft.Page.Blocks[i].Furniture is null or RemovalReason.Credit;

    /// <summary>The first date with a year; a clock alone on the next line is its time.</summary>
    private static PublishedDate? Read(Draft draft, int i)
    {
        var block = draft.Page.Blocks[i];
        var date = block.Dates.First(d => d.Year is not null);
        var evidence = block.Text.Substring(date.Start, date.Length).Trim();
        return draft.Page.At(i + 1) is { } next && date.Time is null && next.Length == 5 && TextShape.StartsWithClock(next.Text)
            ? Published(date, TimeOnly.Parse(next.Text.Replace('.', ':'), System.Globalization.CultureInfo.InvariantCulture), $"{evidence} {next.Text}")
            : Published(date, date.Time, evidence);
    }

    /// <summary>"date 2025-08-13" at the very top, as some crawlers write it.</summary>
    private static PublishedDate? Labelled(Draft draft, int title)
    {
        var block = draft.Page.Blocks[0];
        return title > 0 && block.Words.Count > 0 && block.Words[0].Equals("date", StringComparison.OrdinalIgnoreCase) && block.Dates is [{ Year: not null } date, ..]
            ? Published(date, date.Time, block.Text.Substring(date.Start, date.Length))
            : null;
    }

    public static PublishedDate Published(DateExpression date, TimeOnly? time, string evidence) => new(
        new DateTime(date.Year!.Value, date.Month, date.Day).Add((time ?? TimeOnly.MinValue).ToTimeSpan()),
        time is null ? DatePrecision.Day : DatePrecision.Minute,
        evidence);
}
