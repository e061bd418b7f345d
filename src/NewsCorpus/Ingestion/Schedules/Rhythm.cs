namespace NewsCorpus.Ingestion.Schedules;

/// <summary>How often something is done: every so often, or once a day. Exactly one of the two is given.</summary>
/// <param name="Every">From one time to the next.</param>
/// <param name="At">Time of day, in UTC.</param>
public sealed record Rhythm(TimeSpan? Every, TimeOnly? At)
{
    /// <summary>A run takes the time it takes; more often than this nobody needs it.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    public bool IsValid => At is null ? Every >= Shortest && Every <= Longest : Every is null;

    /// <summary>The first time after a moment: what was missed before it is missed.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        if (At is not { } at) return moment + Every!.Value;
        var today = new DateTimeOffset(DateOnly.FromDateTime(moment.UtcDateTime), at, TimeSpan.Zero);
        return today > moment ? today : today.AddDays(1);
    }
}
