using System.ComponentModel.DataAnnotations;
using NewsCorpus.Ingestion.Schedules;

namespace NewsCorpus.Web.Ingestion;

/// <summary>The fields of the form that say how often a schedule starts its run.</summary>
public sealed record RhythmChoice
{
    /// <summary>At <see cref="At"/> on the days of <see cref="On"/>; else every <see cref="Every"/> <see cref="Unit"/>.</summary>
    public bool Daily { get; init; }

    public TimeOnly? At { get; init; }

    public Weekdays[] On { get; init; } = [];

    [Range(1, 1000)]
    public int Every { get; init; } = 1;

    public RhythmUnit Unit { get; init; }

    /// <summary>Null where the form does not say it, or says what cannot be.</summary>
    /// <param name="zone">In which the time is meant.</param>
    public Rhythm? ToRhythm(TimeZoneInfo zone) => Daily
        ? At is { } at ? Valid(new(null, at) { On = On.Aggregate(Weekdays.None, (all, day) => all | day), Zone = zone.Id }) : null
        : Valid(new(Every * UnitLength, null));

    private static Rhythm? Valid(Rhythm rhythm) => rhythm.IsValid ? rhythm : null;

    private TimeSpan UnitLength => Unit switch
    {
        RhythmUnit.Minutes => TimeSpan.FromMinutes(1),
        RhythmUnit.Hours => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };
}

public enum RhythmUnit
{
    Hours,
    Minutes,
    Days,
}
