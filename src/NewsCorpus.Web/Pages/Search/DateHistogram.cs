using System.Globalization;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>How many hits were published when: bars of a year each, or of a month within one year.</summary>
public sealed record DateHistogram(IReadOnlyList<DateBar> Bars)
{
    /// <summary>As many labels as fit a telephone (34 px each at 340 px).</summary>
    private const int MostLabels = 10;

    public int Tallest => Bars.Max(bar => bar.Count);

    /// <summary>A label under every so many bars.</summary>
    public int LabelEvery => (Bars.Count + MostLabels - 1) / MostLabels;

    /// <summary>Null where all hits fall into one bar and nothing is chosen, so that there is nothing to see.</summary>
    public static DateHistogram? Of(SearchAddress address, IReadOnlyList<MonthCount> months)
    {
        if (address.Chosen(SearchField.Year) is { } chosen)
            months = [.. months.Where(m => m.First.Year.ToString(CultureInfo.InvariantCulture) == chosen)];
        if (months.Count == 0)
            return null;
        var (first, last) = (months[0].First, months[^1].First);
        DateBar[] bars = first.Year == last.Year ? [.. Months(address, months, first.Year)] : [.. Years(address, months, first.Year, last.Year)];
        return bars.Count(bar => bar.Count > 0) > 1 || address.IsFiltered ? new(bars) : null;
    }

    private static IEnumerable<DateBar> Years(SearchAddress address, IReadOnlyList<MonthCount> months, int first, int last)
    {
        var addressOf = address.ChoosingAny(SearchField.Year);
        var counts = months.GroupBy(m => m.First.Year).ToDictionary(g => g.Key, g => g.Sum(m => m.Count));
        for (var year = first; year <= last; year++)
        {
            var name = year.ToString(CultureInfo.InvariantCulture);
            yield return new(name, name, counts.GetValueOrDefault(year), addressOf(name));
        }
    }

    private static IEnumerable<DateBar> Months(SearchAddress address, IReadOnlyList<MonthCount> months, int year)
    {
        for (var first = new DateOnly(year, 1, 1); first.Year == year; first = first.AddMonths(1))
            yield return new(
                first.ToString("MM", CultureInfo.CurrentCulture), first.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
                months.FirstOrDefault(m => m.First == first).Count, address.During(new(first, first.AddMonths(1).AddDays(-1))).ToString());
    }
}

/// <summary>One bar.</summary>
/// <param name="Label">What stands under it.</param>
/// <param name="Period">The same in full.</param>
/// <param name="Address">The hits of that time: what to write into a page.</param>
public sealed record DateBar(string Label, string Period, int Count, object Address);
