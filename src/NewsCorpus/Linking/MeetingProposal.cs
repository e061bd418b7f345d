namespace NewsCorpus.Linking;

/// <summary>A meeting that several outlets tell of alike.</summary>
/// <param name="Day">The first on which one of them did.</param>
/// <param name="Tellings">Of different outlets, two at least.</param>
public sealed record MeetingProposal(int Host, int Guest, MeetingPlace Place, DateOnly Day, IReadOnlyList<MeetingTelling> Tellings)
{
    /// <summary>News of a meeting comes on its day, or the days after.</summary>
    public const int NearDays = 3;

    /// <summary>One outlet may be wrong, and its copies with it: two that say the same are taken for news.</summary>
    private const int Outlets = 2;

    /// <summary>Tellings of the same two people in the same place within <see cref="NearDays"/> of the first of them.</summary>
    public static IEnumerable<MeetingProposal> Of(IEnumerable<MeetingTelling> tellings) => tellings
        .GroupBy(t => (Math.Min(t.Host, t.Guest), Math.Max(t.Host, t.Guest), t.Place))
        .SelectMany(alike => Together([.. alike.OrderBy(t => t.Day).ThenBy(t => t.Article)]))
        .Where(told => told.Select(t => t.Outlet).OfType<int>().Distinct().Count() >= Outlets)
        .Select(told => new MeetingProposal(told[0].Host, told[0].Guest, told[0].Place, told[0].Day, told));

    private static IEnumerable<List<MeetingTelling>> Together(List<MeetingTelling> tellings)
    {
        while (tellings is [var first, ..])
        {
            var near = tellings.TakeWhile(t => t.Day.DayNumber - first.Day.DayNumber <= NearDays).ToList();
            yield return near;
            tellings = [.. tellings.Skip(near.Count)];
        }
    }
}
