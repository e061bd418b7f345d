using System.ComponentModel.DataAnnotations;
using NewsCorpus.Ingestion.Schedules;

namespace NewsCorpus.Web.Ingestion;

/// <summary>The fields of the form that say how often a schedule starts its run.</summary>
public sealed record RhythmChoice
{
    /// <summary>Once a day at <see cref="At"/>; else every <see cref="Every"/> <see cref="Unit"/>.</summary>
    public bool Daily { get; init; }

    public TimeOnly? At { get; init; }

    [Range(1, 1000)]
    public int Every { get; init; } = 1;

    public RhythmUnit Unit { get; init; }

    /// <summary>Null where the form does not say it, or says what cannot be.</summary>
    public Rhythm? ToRhythm() => Daily
        ? At is { } at ? new(null, at) : null
        : new Rhythm(Every * UnitLength, null) is { IsValid: true } rhythm ? rhythm : null;

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
