using System.Globalization;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Corrections;

/// <summary>How a date with its precision is written in a correction: "2019-05-14T10:30", "2019-05-14", "--05-14" where there is no year (ISO 8601); null is no date.</summary>
public static class FactTexts
{
    private static readonly (string Format, DatePrecision Precision)[] Stored =
        [("yyyy-MM-dd'T'HH:mm", DatePrecision.Minute), ("yyyy-MM-dd", DatePrecision.Day), ("'--'MM-dd", DatePrecision.DayWithoutYear)];

    /// <summary>What people may type beside that.</summary>
    private static readonly (string Format, DatePrecision Precision)[] Typed =
    [
        ("yyyy-M-d H:mm", DatePrecision.Minute), ("d.M.yyyy H:mm", DatePrecision.Minute), ("d.M.yyyy, H:mm", DatePrecision.Minute),
        ("yyyy-M-d", DatePrecision.Day), ("d.M.yyyy", DatePrecision.Day), ("d.M.", DatePrecision.DayWithoutYear), ("d.M", DatePrecision.DayWithoutYear),
    ];

    public static string? OfDate(DateTime? date, DatePrecision precision) =>
        date is { } local && Stored.FirstOrDefault(s => s.Precision == precision).Format is { } format ? local.ToString(format, CultureInfo.InvariantCulture) : null;

    /// <summary>The date that somebody typed, as it is stored; null where it is none. The precision is that of what was typed.</summary>
    public static string? OfTyped(string typed) => Parse(typed.Trim(), [.. Stored, .. Typed]) is { } date ? OfDate(date.Local, date.Precision) : null;

    /// <summary>A stored date as somebody would type it: "2019-05-14 10:30", "2019-05-14", "14.05"; null for none.</summary>
    public static string? AsTyped(string? stored) => stored is ['-', '-', .. var day] ? $"{day[3..]}.{day[..2]}" : stored?.Replace('T', ' ');

    /// <summary>A stored date with its precision; null where there is none.</summary>
    public static PublishedDate? Date(string? stored) => stored is null ? null : Parse(stored, Stored);

    private static PublishedDate? Parse(string text, IEnumerable<(string Format, DatePrecision Precision)> formats)
    {
        foreach (var (format, precision) in formats)
        {
            // Year 1 stands for no year; left to itself, .NET would take this one.
            var (dated, pattern) = precision == DatePrecision.DayWithoutYear ? ($"0001 {text}", $"yyyy {format}") : (text, format);
            if (DateTime.TryParseExact(dated, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return new(date, precision, "");
        }
        return null;
    }
}
