namespace NewsCorpus.Ingestion.Runs;

/// <summary>Looks at a folder again and again, and says when there is something to ingest.</summary>
/// <remarks>Looks and does not listen: notifications get lost on network shares and in containers, and a look at a folder costs little.</remarks>
public sealed class FolderWatch(string folder)
{
    private long _seen;
    private long _ingested;

    public string Folder => folder;

    /// <summary>True where the folder has changed since it was last true, and has stood still since the last look: whoever copies files has finished.</summary>
    public bool Look()
    {
        var now = Signature();
        var isStill = now == _seen;
        _seen = now;
        if (!isStill || now == _ingested) return false;
        _ingested = now;
        return true;
    }

    // Names, lengths and times of change of all files that a run would read; an order of their own, so any way of adding up will do. 0 for none.
    private long Signature() => PageFolder.PagesBelow(folder).Where(f => f.Problem is null).Select(f => new FileInfo(f.Path))
        .Where(f => f.Exists).Aggregate(0L, (sum, f) => (sum * 31) + HashCode.Combine(f.FullName, f.Length, f.LastWriteTimeUtc));
}
