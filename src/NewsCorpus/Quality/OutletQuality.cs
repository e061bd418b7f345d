namespace NewsCorpus.Quality;

/// <summary>How well an outlet's pages have been read.</summary>
/// <param name="Weeks">With pages, the oldest first.</param>
/// <param name="Days">On which a page came that was new then, the oldest first: what came later from an archive does not count.</param>
/// <param name="Today">The last such day of any outlet.</param>
public sealed record OutletQuality(string Slug, string Name, IReadOnlyList<QualityWeek> Weeks, IReadOnlyList<DateOnly> Days, DateOnly Today)
{
    public IReadOnlyList<QualityWarning> Warnings => field ??= QualityWarning.For(Weeks, Days, Today);
}

/// <summary>All outlets that there are pages of.</summary>
/// <param name="At">When it was counted.</param>
/// <param name="Outlets">By name.</param>
public sealed record OutletOverview(DateTimeOffset At, IReadOnlyList<OutletQuality> Outlets)
{
    /// <summary>Those that somebody should look at.</summary>
    public IReadOnlyList<OutletQuality> Warned => field ??= [.. Outlets.Where(outlet => outlet.Warnings is not [])];
}
