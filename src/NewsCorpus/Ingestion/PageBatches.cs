namespace NewsCorpus.Ingestion;

/// <summary>
/// Cuts pages into batches, the unit of ingestion: one worker reads a batch, pages beside each other showing what is furniture; one transaction stores it.
/// A transaction costs milliseconds (the index writes a segment for each), so it must carry many pages; what is in memory must stay small.
/// Not by the clock: what is found in a page must not depend on how quick the disk was.
/// </summary>
public static class PageBatches
{
    /// <summary>A fifth slower at 16, no quicker at 1,024 (rows and index of generated pages).</summary>
    public const int MostPages = 256;

    /// <summary>256 pages of usual size are 2 to 4 MB; long ones come in smaller batches.</summary>
    public const int MostBytes = 16 << 20;

    /// <summary>Each batch has at least one page; their order is kept.</summary>
    /// <param name="lengthOf">Bytes of a page.</param>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> pages, Func<T, int> lengthOf)
    {
        var (batch, bytes) = (new List<T>(), 0L);
        foreach (var page in pages)
        {
            batch.Add(page);
            bytes += lengthOf(page);
            if (batch.Count < MostPages && bytes < MostBytes) continue;
            yield return batch;
            (batch, bytes) = ([], 0);
        }
        if (batch.Count > 0) yield return batch;
    }
}
