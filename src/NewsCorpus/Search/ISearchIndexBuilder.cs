namespace NewsCorpus.Search;

/// <summary>Keeps the index in step with the articles.</summary>
public interface ISearchIndexBuilder
{
    /// <summary>Indexes every article anew where the index was made by other rules of analysis than today's; else does nothing.</summary>
    /// <returns>Number of articles indexed.</returns>
    Task<int> BringUpToDateAsync(CancellationToken ct);

    /// <summary>Indexes every article anew. Searches find everything meanwhile, and whoever writes waits for a moment only; killed, it begins again.</summary>
    /// <returns>Number of articles indexed.</returns>
    Task<int> RebuildAsync(CancellationToken ct);
}
