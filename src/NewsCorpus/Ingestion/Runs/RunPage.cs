using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>How one page of a run ended. Written in the transaction that stores the page.</summary>
public sealed class RunPage
{
    public long Id { get; set; }

    public int RunId { get; set; }

    /// <summary>See <see cref="SourcePage.Path"/>.</summary>
    public required string Path { get; set; }

    /// <summary>Of the page's bytes, under which they are kept; null where there are none.</summary>
    public string? Sha256 { get; set; }

    public PageOutcome Outcome { get; set; }

    /// <summary>As the page names it; null where it names none, or was not read.</summary>
    public string? Outlet { get; set; }

    /// <summary>See <see cref="AnalyzedPage.MayTellOfMeeting"/>: the few that are looked through when the run has ended.</summary>
    public bool MayTellOfMeeting { get; set; }

    /// <summary>Null unless the page failed; so are the others below.</summary>
    public PageStage? Stage { get; set; }

    /// <summary>See <see cref="PageFailure.Cause"/>.</summary>
    public string? Cause { get; set; }

    /// <summary>See <see cref="PageFailure.Details"/>.</summary>
    public string? Details { get; set; }

    /// <summary>What was known of the page beside its bytes, so that it can be read again though the corpus has no row of it.</summary>
    public PageContext? Context { get; set; }
}
