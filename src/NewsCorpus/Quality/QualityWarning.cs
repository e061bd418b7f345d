namespace NewsCorpus.Quality;

/// <summary>Something about an outlet that is not as it used to be.</summary>
/// <param name="Usual">What it used to be: points of the score, a share from 0 to 1, days.</param>
/// <param name="Now">What it is.</param>
public sealed record QualityWarning(QualityWarningKind Kind, double Usual, double Now)
{
    /// <summary>A week with fewer pages says nothing.</summary>
    private const int FewestPages = 10;

    /// <summary>What is usual needs so many weeks before the last one.</summary>
    private const int FewestWeeks = 3;

    /// <summary>Points of the score; a week of ten pages in which three more have no date loses seven or eight.</summary>
    private const double Drop = 10;

    /// <summary>A rhythm needs so many days with pages.</summary>
    private const int FewestDays = 5;

    /// <summary>The gaps that make the rhythm: the newest so many.</summary>
    private const int LatestGaps = 20;

    /// <summary>Days; a weekend and a holiday are no silence.</summary>
    private const int ShortestSilence = 4;

    /// <summary>What an outlet's past says of its present: nothing where there is too little of it.</summary>
    /// <param name="weeks">With pages, the oldest first.</param>
    /// <param name="days">See <see cref="OutletQuality.Days"/>.</param>
    /// <param name="today">See <see cref="OutletQuality.Today"/>: where no page comes at all, no outlet is silent.</param>
    public static IReadOnlyList<QualityWarning> For(IReadOnlyList<QualityWeek> weeks, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var full = weeks.Where(week => week.Pages >= FewestPages).ToList();
        return [.. Silence(days, today), .. full.Count > FewestWeeks ? Changes(full[^1], full[..^1]) : []];
    }

    private static IEnumerable<QualityWarning> Silence(IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (days.Count < FewestDays) yield break;
        var longest = days.Zip(days.Skip(1), (day, next) => next.DayNumber - day.DayNumber).TakeLast(LatestGaps).Max();
        var silence = today.DayNumber - days[^1].DayNumber;
        if (silence >= ShortestSilence && silence > 2 * longest) yield return new(QualityWarningKind.Silent, longest, silence);
    }

    private static IEnumerable<QualityWarning> Changes(QualityWeek last, List<QualityWeek> before)
    {
        if (Median(before, week => week.Score) is { } score && last.Score < score - Drop) yield return new(QualityWarningKind.ScoreDropped, score, last.Score);
        if (Median(before, week => week.QuotesShare) is { } quotes && last.QuotesShare < quotes / 2) yield return new(QualityWarningKind.FewerQuotes, quotes, last.QuotesShare);
        if (Median(before, week => week.KeptShare) is { } kept && last.KeptShare is { } now && (now < kept / 2 || now > kept * 2)) yield return new(QualityWarningKind.KeptChanged, kept, now);
    }

    /// <summary>Null where too few weeks have the figure.</summary>
    private static double? Median(IEnumerable<QualityWeek> weeks, Func<QualityWeek, double?> figure) =>
        weeks.Select(figure).OfType<double>().Order().ToList() is { Count: >= FewestWeeks } figures ? figures[figures.Count / 2] : null;
}

/// <summary>What is not as it used to be.</summary>
public enum QualityWarningKind
{
    /// <summary>No page has come for more than twice the longest gap that there was; in days.</summary>
    Silent,

    /// <summary>The score of the last full week is ten points below the median of those before.</summary>
    ScoreDropped,

    /// <summary>The share of articles with quotes is less than half of the median.</summary>
    FewerQuotes,

    /// <summary>The share of the text that is kept has halved or doubled: furniture is let in, or text is lost.</summary>
    KeptChanged,
}
