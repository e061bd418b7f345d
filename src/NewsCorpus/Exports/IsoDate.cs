using System.Globalization;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Exports;

/// <summary>An article's date as files and other programs read it: ISO 8601, no more exact than the page gives it.</summary>
public static class IsoDate
{
    /// <summary>"2021-05-20T06:50", "2021-05-20", or null where the page gives no day, or no year.</summary>
    public static string? Of(DateTime? published, DatePrecision precision) => (published, precision) switch
    {
        ({ } date, DatePrecision.Minute) => date.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        ({ } date, DatePrecision.Day) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };
}
