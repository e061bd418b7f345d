using NewsCorpus.Linking;

namespace NewsCorpus.Ingestion;

/// <summary>A batch that a worker is done with.</summary>
/// <param name="Ahead">What it has looked up for the writer; null where nothing.</param>
internal sealed record ReadBatch(IReadOnlyList<ReadPage> Pages, LinkingAhead? Ahead);
