namespace NewsCorpus.Ingestion.Runs;

/// <summary>In whose name pages are stored.</summary>
/// <param name="Owner">Of the lease, which every batch renews.</param>
public sealed record RunTicket(int RunId, string Owner);
