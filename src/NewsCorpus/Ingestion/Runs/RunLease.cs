namespace NewsCorpus.Ingestion.Runs;

/// <summary>The right to write pages, held by one run at a time: the one row of its table.</summary>
public sealed class RunLease
{
    public int Id { get; set; }

    /// <summary>See <see cref="LeaseOwner"/>; empty where nobody holds it.</summary>
    public required string Owner { get; set; }

    /// <summary>Whoever has not renewed it by then has lost it.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>True where somebody, in this process or another, wants the run to stop.</summary>
    public bool StopAsked { get; set; }
}
