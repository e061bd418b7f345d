namespace NewsCorpus.Ingestion.Runs;

/// <summary>One execution of ingestion.</summary>
public sealed class Run
{
    public int Id { get; set; }

    public required RunSettings Settings { get; set; }

    /// <summary>Name of the account or of the user of the computer; of <see cref="RunStarter"/> where nobody did.</summary>
    public required string StartedBy { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Null while it goes on, and where it was killed.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public RunState State { get; set; }

    /// <summary>Why the run stopped before its end, as <see cref="RunStop"/> writes it; null where it did not.</summary>
    public string? Problem { get; set; }

    /// <summary>Pages by outcome. While the run goes on, as of a few seconds ago.</summary>
    public IReadOnlyDictionary<PageOutcome, long> Counts { get; set; } = new Dictionary<PageOutcome, long>();

    /// <summary>How each page ended, but for those that were unchanged: of these nothing is written.</summary>
    public List<RunPage> Pages { get; set; } = [];
}

/// <summary>Where a run stands.</summary>
public enum RunState
{
    /// <summary>It goes on, or the program was killed and has not been started since.</summary>
    Running,

    /// <summary>Every page has its outcome.</summary>
    Completed,

    /// <summary>Somebody stopped it. What was stored stays.</summary>
    Cancelled,

    /// <summary>It could not go on: a full disk, a broken database. <see cref="Run.Problem"/> says what; what was stored stays.</summary>
    Stopped,

    /// <summary>The program was killed. The next run with the same settings goes on with it, and so does the next start of the site.</summary>
    Interrupted,
}
