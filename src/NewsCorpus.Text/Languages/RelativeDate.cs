using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCorpus.Text.Languages;

/// <summary>A date that a text counts from the day it is read: "Вчера, 16:19", "преди 3 часа". It is no date until that day is known.</summary>
/// <param name="Start">Where the words stand.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="DaysBack">0 for today; null where the text counts minutes or hours.</param>
/// <param name="Time">Null where the text gives none.</param>
/// <param name="Ago">Minutes or hours back, rounded down to <paramref name="Unit"/>; zero where the text counts days.</param>
/// <param name="Unit">A minute or an hour.</param>
internal sealed partial record RelativeDate(int Start, int Length, int? DaysBack, TimeOnly? Time, TimeSpan Ago, TimeSpan Unit)
{
    /// <summary>The first of a text; null where there is none.</summary>
    public static RelativeDate? Find(string text)
    {
        foreach (var word in Word().EnumerateMatches(text))
        {
            if ((DaysBackOf(text.AsSpan(word.Index, word.Length)) is { } days ? Days(text, word, days) : Hours(text, word)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The day it means for somebody who reads it then; null where that is not sure, or would be in the future.</summary>
    /// <param name="now">Local time of the page.</param>
    public DateOnly? On(DateTime now)
    {
        if (DaysBack is { } days)
        {
            var day = now.Date.AddDays(-days);
            return day + (Time ?? TimeOnly.MinValue).ToTimeSpan() > now ? null : DateOnly.FromDateTime(day);
        }

        var (earliest, latest) = (now - Ago - Unit, now - Ago);
        return earliest.Date == latest.Date ? DateOnly.FromDateTime(latest) : null;
    }

    private static int? DaysBackOf(ReadOnlySpan<char> word) =>
        DateWords.Means(word, DateWord.Today) ? 0 : DateWords.Means(word, DateWord.Yesterday) ? 1 : DateWords.Means(word, DateWord.DayBefore) ? 2 : null;

    private static RelativeDate Days(string text, ValueMatch word, int days)
    {
        var end = word.Index + word.Length;
        var time = TimeAfter().Match(text, end);
        return time.Success
            ? new(word.Index, time.Index + time.Length - word.Index, days, new(Int(time, "h"), Int(time, "m")), TimeSpan.Zero, TimeSpan.Zero)
            : new(word.Index, word.Length, days, null, TimeSpan.Zero, TimeSpan.Zero);
    }

    /// <summary>"3 часа назад" from its last word, "преди 3 часа" from its first.</summary>
    private static RelativeDate? Hours(string text, ValueMatch word)
    {
        foreach (var (meaning, language) in DateWords.Of(text.AsSpan(word.Index, word.Length)))
        {
            var count = meaning switch { DateWord.Ago => CountBefore().Match(text[..word.Index]), DateWord.Before => CountAfter().Match(text, word.Index + word.Length), _ => Match.Empty };
            if (count.Success && UnitOf(count.Groups["unit"].Value, language) is { } unit)
            {
                var (start, end) = (Math.Min(word.Index, count.Index), Math.Max(word.Index + word.Length, count.Index + count.Length));
                return new(start, end - start, null, null, unit * Int(count, "n"), unit);
            }
        }

        return null;
    }

    /// <summary>Whole days are not taken: "two days ago" may be three days by the calendar.</summary>
    private static TimeSpan? UnitOf(string word, string language) =>
        DateWords.Of(word).Contains((DateWord.Minute, language)) ? TimeSpan.FromMinutes(1)
        : DateWords.Of(word).Contains((DateWord.Hour, language)) ? TimeSpan.FromHours(1)
        : null;

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\p{L}{2,12}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G[\s,|/·•—–-]{0,4}(?:в|във|о|об|у|от|at)?\s{0,2}(?<h>[01]?\d|2[0-3])[:.](?<m>[0-5]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();

    [GeneratedRegex(@"(?<n>\d{1,2})\s(?<unit>\p{L}{1,9})\.?\s$")]
    private static partial Regex CountBefore();

    [GeneratedRegex(@"\G\s(?<n>\d{1,2})\s(?<unit>\p{L}{1,9})")]
    private static partial Regex CountAfter();
}
