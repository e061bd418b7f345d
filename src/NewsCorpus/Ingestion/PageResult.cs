namespace NewsCorpus.Ingestion;

/// <summary>How one page of a run ended.</summary>
/// <param name="Path">See <see cref="SourcePage.Path"/>.</param>
public sealed record PageResult(string Path, PageOutcome Outcome)
{
    /// <summary>Of the page's bytes; empty where there are none.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>As the page names it; null where it names none, or was not read.</summary>
    public string? Outlet { get; init; }

    /// <summary>Null unless the outcome is <see cref="PageOutcome.Failed"/>.</summary>
    public PageFailure? Failure { get; init; }
}

/// <summary>An error of the program with one page.</summary>
/// <param name="Stage">Where it happened.</param>
/// <param name="Cause">Kind of the error: equal for pages that failed for the same reason.</param>
/// <param name="Details">The error with its stack, for whoever mends the program.</param>
public sealed record PageFailure(PageStage Stage, string Cause, string Details)
{
    public static PageFailure Of(PageStage stage, Exception error) => new(stage, $"{error.GetType().Name}: {error.Message}", error.ToString());
}

/// <summary>The stations of a page in a run.</summary>
public enum PageStage
{
    /// <summary>The original is kept, and bytes become article, people and quotes.</summary>
    Read,

    /// <summary>Rows and index entries are written.</summary>
    Store,
}
