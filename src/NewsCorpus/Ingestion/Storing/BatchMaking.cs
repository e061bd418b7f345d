namespace NewsCorpus.Ingestion.Storing;

/// <summary>What makes the articles of a batch.</summary>
/// <param name="StampOfProgram">See <see cref="PageStages.StampOfProgram"/>.</param>
/// <param name="At">When.</param>
/// <param name="ReadsAnew">See <see cref="PipelineOptions.ReadsAnew"/>.</param>
internal sealed record BatchMaking(string StampOfProgram, DateTimeOffset At, bool ReadsAnew);
