using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCorpus.Text.Languages;

/// <summary>A date as a text writes it: nothing is added, a missing year stays missing. A day of the week between date and time is passed over.</summary>
/// <param name="Start">Where the words stand, time included.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Year">Null where the text gives none.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">A day that the month has.</param>
/// <param name="Time">Null where the text gives none.</param>
public sealed partial record DateExpression(int Start, int Length, int? Year, int Month, int Day, TimeOnly? Time)
{
    /// <summary>All dates of a text, in its order: "20 мая 2021, 02:43", "14 май", "13.05.2019 г. 19.12", "2021-05-20T02:43".</summary>
    public static IEnumerable<DateExpression> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1]) && !IsGlued(text, i)))
            {
                continue;
            }

            if (At(text, i) is { } date)
            {
                yield return date;
                i = Math.Max(i, date.Start + date.Length - 1);
            }
        }
    }

    /// <summary>A date whose day or year begins here, or that has its month just before ("May 20, 2021").</summary>
    private static DateExpression? At(string text, int i)
    {
        if (CanBegin(text, i) && Pattern().Match(text, i) is { Success: true } match)
        {
            return Read(text, match);
        }

        var month = i >= 4 && text[i - 1] == ' ' ? text.LastIndexOf(' ', i - 2) + 1 : i;
        return month < i && CharacterTable.IsLetter(text[month]) && MonthFirst().Match(text, month) is { Success: true } first ? Read(text, first) : null;
    }

    /// <summary>What the pattern asks of the digits and the mark behind them: most numbers are clocks and counts, and a look is much cheaper than the pattern.</summary>
    private static bool CanBegin(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && CharacterTable.IsDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && (end - i) switch
        {
            4 => text[end] is '-' or '.' or '/',
            1 or 2 => text[end] is '.' or '/' or '-' || CharacterTable.IsLetter(text[end]) || char.IsWhiteSpace(text[end]),
            _ => false,
        };
    }

    /// <summary>The day of "13:4824.10.2017": after the minutes of a clock, without a space.</summary>
    private static bool IsGlued(string text, int i) =>
        i >= 4 && text[i - 3] == ':' && char.IsAsciiDigit(text[i - 2]) && char.IsAsciiDigit(text[i - 4]);

    private static DateExpression? Read(string text, Match match)
    {
        var month = match.Groups["word"] is { Success: true } word ? Months.Number(word.ValueSpan) : Int(match.Groups["month"]);
        var year = Year4(Int(match.Groups["year"]));
        if (month is not (>= 1 and <= 12) || Int(match.Groups["day"]) is not { } day || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month.Value))
        {
            return null;
        }

        var (start, end) = (match.Index, match.Index + match.Length);
        TimeOnly? time = null;
        if (TimeAfter().Match(text, DateWords.EndOfWeekday(text, end)) is { Success: true } after)
        {
            (time, end) = (Clock(after), after.Index + after.Length);
        }
        else if (text.AsSpan(Math.Max(0, start - 24)..start).Contains(':') && TimeBefore().Match(text[Math.Max(0, start - 24)..start]) is { Success: true } before)
        {
            (time, start) = (Clock(before), start - before.Length);
        }

        return new(start, end - start, year, month.Value, day, time);
    }

    private static TimeOnly Clock(Match match)
    {
        var hour = Int(match.Groups["h"])!.Value;
        var half = match.Groups["half"].Value.ToUpperInvariant();
        return new(half.Length == 0 || hour > 12 ? hour : (hour % 12) + (half[0] == 'P' ? 12 : 0), Int(match.Groups["m"])!.Value);
    }

    private static int? Int(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? Year4(int? year) => year switch { null => null, > 99 => year, < 70 => 2000 + year, _ => 1900 + year };

    // The same separator stands twice in a numeric date.
    [GeneratedRegex("""
        \G(?:(?<![.,/-])(?<year>(?:19|20)\d\d)(?<s>[./-])(?<month>[01]\d)\k<s>(?<day>[0-3]\d)(?!\d)
        |(?<![.,-]|(?<!:\d\d)/|\D:)(?<day>[0-3]?\d)(?<s>[./-])(?<month>[01]?\d)\k<s>(?<year>(?:19|20)\d\d|\d\d(?!\d|[.,:]\d))(?:\s*(?:г|р)\b\.?)?
        |(?<![.,:/])(?<day>[0-3]?\d)(?:-?(?:го|е|ти|ви|ри|во|ого|st|nd|rd|th))?(?:\.?\s{1,3}|-)(?<word>\p{L}{2,12})\b\.?(?:(?:\s?,?\s{0,3}|-)(?<year>(?:19|20)\d\d)(?!\d)(?:[\s-]?(?:года|году|год|г|година|годината|року|рік|р|godine|године)\b)?\.?)?)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G(?<word>\p{L}{3,9})\.?\s(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,\s?|\s)(?<year>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\G[\s,|/·•—–-]{0,4}(?:T|в|във|о|об|у|от|at|(?:время|час|време|vreme|time):?)?\s{0,2}\(?(?<h>[01]?\d|2[0-3])[:.](?<m>[0-5]\d)(?![\d.]|\s?%)(?::\d\d)?(?:\s?(?<half>[ap])\.?m\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();

    [GeneratedRegex(@"(?<![\d:.])(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::\d\d)?(?:\s?(?:ч|часа|часов|год|h)\b\.?)?[\s,|/·•¤—–-]{0,5}$")]
    private static partial Regex TimeBefore();
}
