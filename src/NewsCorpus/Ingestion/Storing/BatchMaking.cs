namespace NewsCorpus.Ingestion.Storing;

/// <summary>What makes the articles of a batch.</summary>
/// <param name="Stamp">See <see cref="PageStages.Stamp"/>.</param>
/// <param name="At">When.</param>
/// <param name="ReadsAnew">See <see cref="PipelineOptions.ReadsAnew"/>.</param>
internal sealed record BatchMaking(string Stamp, DateTimeOffset At, bool ReadsAnew);
