namespace NewsCorpus.Ingestion.Runs;

/// <summary>Where a run stands at one moment.</summary>
/// <param name="RunId">0 before it has begun.</param>
/// <param name="Done">Pages that have their outcome.</param>
/// <param name="Total">Null where nobody knows: containers do not say how many pages they hold.</param>
/// <param name="Rate">Pages a second over the last ten seconds; after the end, over the whole run.</param>
/// <param name="Left">Null where the total is not known, or there is no rate yet.</param>
/// <param name="Outcomes">Number of pages of each outcome that there was.</param>
/// <param name="Outlets">Number of stored pages of each outlet, as the pages name it.</param>
/// <param name="Failures">The newest first; a few.</param>
/// <param name="Problem">See <see cref="Run.Problem"/>.</param>
public sealed record RunSnapshot(
    int RunId, RunState State, long Done, long? Total, double Rate, TimeSpan? Left,
    IReadOnlyDictionary<PageOutcome, long> Outcomes, IReadOnlyDictionary<string, long> Outlets, IReadOnlyList<PageResult> Failures, string? Problem);
