using System.Globalization;
using NewsCorpus.Meetings;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>The articles about a meeting in columns of equal time, from one column before the first thing that happened to one after the last.</summary>
public sealed record Timeline(TimelineUnit Unit, IReadOnlyList<TimelineColumn> Columns)
{
    /// <summary>As many as keep their labels readable on a telephone (28 px each at 340 px).</summary>
    private const int MostColumns = 12;

    /// <param name="first">First day of the meeting.</param>
    /// <param name="last">Last day of the meeting.</param>
    /// <param name="articles">One without a date stands in the column of the meeting's first day.</param>
    public static Timeline Of(DateOnly first, DateOnly last, IReadOnlyList<CoveringArticle> articles)
    {
        var from = articles.Min(a => a.Article.Day) is { } earliest && earliest < first ? earliest : first;
        var to = articles.Max(a => a.Article.Day) is { } latest && latest > last ? latest : last;
        var unit = Enum.GetValues<TimelineUnit>().FirstOrDefault(u => Starts(u, from, to).Count() <= MostColumns, TimelineUnit.Year);
        var byColumn = articles.ToLookup(a => StartOf(unit, a.Article.Day ?? first));
        return new(unit, [.. Starts(unit, from, to).Select(start =>
            new TimelineColumn(start, start >= StartOf(unit, first) && start <= last, [.. byColumn[start]]))]);
    }

    /// <summary>What stands under a column: "14", "13.05", "05", "2019".</summary>
    public string Label(TimelineColumn column) => column.Start.ToString(Unit switch
    {
        TimelineUnit.Day => "%d",
        TimelineUnit.Week => "d.MM",
        TimelineUnit.Month => "MM",
        _ => "yyyy",
    }, CultureInfo.CurrentCulture);

    /// <summary>What the label leaves out, said once for all columns that share it: "May 2019", "2019"; empty where nothing is left out.</summary>
    public string Era(TimelineColumn column) => Unit switch
    {
        TimelineUnit.Year => "",
        TimelineUnit.Month => column.Start.ToString("yyyy", CultureInfo.CurrentCulture),
        _ => column.Start.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
    };

    private static IEnumerable<DateOnly> Starts(TimelineUnit unit, DateOnly from, DateOnly to)
    {
        var end = Add(unit, StartOf(unit, to), 1);
        for (var start = Add(unit, StartOf(unit, from), -1); start <= end; start = Add(unit, start, 1))
            yield return start;
    }

    private static DateOnly StartOf(TimelineUnit unit, DateOnly day) => unit switch
    {
        TimelineUnit.Day => day,
        TimelineUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimelineUnit.Month => new(day.Year, day.Month, 1),
        _ => new(day.Year, 1, 1),
    };

    private static DateOnly Add(TimelineUnit unit, DateOnly day, int count) => unit switch
    {
        TimelineUnit.Day => day.AddDays(count),
        TimelineUnit.Week => day.AddDays(7 * count),
        TimelineUnit.Month => day.AddMonths(count),
        _ => day.AddYears(count),
    };
}

/// <summary>How much time one column holds.</summary>
public enum TimelineUnit
{
    Day,

    /// <summary>From Monday.</summary>
    Week,
    Month,
    Year,
}

/// <summary>One column.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="IsMeeting">True where a day of the meeting falls into it.</param>
/// <param name="Articles">In the order of the coverage.</param>
public sealed record TimelineColumn(DateOnly Start, bool IsMeeting, IReadOnlyList<CoveringArticle> Articles);
