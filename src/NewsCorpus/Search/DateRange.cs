using System.Globalization;

namespace NewsCorpus.Search;

/// <summary>From one day to another, both included. Null where that side is open.</summary>
public sealed record DateRange(DateOnly? From, DateOnly? To)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Reads 2019, 2019-05, 2019-05-14, 2019-05..2019-06, 2019.. and ..2019.</summary>
    /// <returns>Null where it is no such range, or ends before it begins.</returns>
    public static DateRange? Parse(string text)
    {
        var ends = text.Split("..", 2);
        var (from, to) = (Read(ends[0]), Read(ends[^1]));
        if (from is null && ends[0].Length > 0 || to is null && ends[^1].Length > 0 || (from ?? to) is null)
            return null;
        return from?.From > to?.To ? null : new(from?.From, to?.To);
    }

    /// <summary>The days that are in both; no range is every day.</summary>
    public static DateRange? Common(DateRange? a, DateRange? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        _ => new(Later(a.From, b.From), Earlier(a.To, b.To)),
    };

    public override string ToString() => From == To ? Write(From) : $"{Write(From)}..{Write(To)}";

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The days that a year, a month or a day takes up.</summary>
    private static DateRange? Read(string text)
    {
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return null;
        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        return new(first, last);
    }
}
