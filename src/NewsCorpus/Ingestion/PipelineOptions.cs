using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion;

/// <summary>How pages go through the pipeline.</summary>
public sealed record PipelineOptions
{
    /// <summary>Batches that are analysed at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The run that keeps the outcomes; null where nobody does, and nobody sees to it that only one run writes.</summary>
    public RunTicket? Ticket { get; init; }

    /// <summary>True where pages that the same stages have read before are read all the same.</summary>
    public bool ReadsAnew { get; init; }
}
