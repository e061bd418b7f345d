namespace NewsCorpus.Ingestion.Schedules;

/// <summary>How often something is done: every so often, or on some days at a time of day. Exactly one of the two is given.</summary>
/// <param name="Every">From one time to the next.</param>
/// <param name="At">Time of day, where <see cref="Zone"/> is.</param>
public sealed record Rhythm(TimeSpan? Every, TimeOnly? At)
{
    /// <summary>A run takes the time it takes; more often than this nobody needs it.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>With <see cref="At"/>: on which days.</summary>
    public Weekdays On { get; init; } = Weekdays.EveryDay;

    /// <summary>With <see cref="At"/>: the IANA name of a time zone. One that this machine does not know stands for UTC.</summary>
    public string Zone { get; init; } = TimeZoneInfo.Utc.Id;

    public bool IsValid => At is null ? Every >= Shortest && Every <= Longest : Every is null && On is not Weekdays.None;

    /// <summary>The first time after a moment: what was missed before it is missed.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        if (At is not { } at) return moment + Every!.Value;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var known) ? known : TimeZoneInfo.Utc;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        // In a week and a day every weekday comes, whatever the hour.
        return Enumerable.Range(0, 8).Select(today.AddDays).Where(day => On.HasFlag(WeekdayOf(day))).Select(day => MomentOf(day.ToDateTime(at), zone)).First(time => time > moment);
    }

    /// <summary>An hour that is left out when summer begins is the next; of one that comes twice when it ends the first counts.</summary>
    private static DateTimeOffset MomentOf(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(15);
        return new(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }

    private static Weekdays WeekdayOf(DateOnly day) => (Weekdays)(1 << (int)day.DayOfWeek);
}

/// <summary>Days of the week: bit 0 is Sunday, as in <see cref="DayOfWeek"/>.</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Sunday = 1 << DayOfWeek.Sunday,
    Monday = 1 << DayOfWeek.Monday,
    Tuesday = 1 << DayOfWeek.Tuesday,
    Wednesday = 1 << DayOfWeek.Wednesday,
    Thursday = 1 << DayOfWeek.Thursday,
    Friday = 1 << DayOfWeek.Friday,
    Saturday = 1 << DayOfWeek.Saturday,
    EveryDay = (1 << 7) - 1,
}
