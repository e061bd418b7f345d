using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion.Schedules;

/// <summary>A run that is started again and again.</summary>
public sealed class Schedule
{
    public int Id { get; set; }

    public required RunSettings Settings { get; set; }

    public TimeSpan? Every { get; set; }

    public TimeOnly? At { get; set; }

    public Weekdays On { get; set; }

    public required string Zone { get; set; }

    public bool IsOn { get; set; } = true;

    /// <summary>When it is due. In the past where the program did not run then, or another run went on: it is started once, as soon as it can be.</summary>
    public DateTimeOffset NextAt { get; set; }

    public Rhythm Rhythm => new(Every, At) { On = On, Zone = Zone };
}
