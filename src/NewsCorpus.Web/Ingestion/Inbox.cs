namespace NewsCorpus.Web.Ingestion;

/// <summary>The folder on the server from which administrators bring in what is too large for a browser. Only what lies in it may be read: who runs the site need not be who runs the machine.</summary>
public sealed class Inbox(CorpusFolder corpus)
{
    public string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(corpus.Path, "inbox"));

    /// <summary>Names of the folders in it, in their order; empty where there is none, or no inbox.</summary>
    public IReadOnlyList<string> Folders => Directory.Exists(Path)
        ? [.. new DirectoryInfo(Path).EnumerateDirectories().Where(d => d.LinkTarget is null).Select(d => d.Name).Order(StringComparer.Ordinal)] : [];

    /// <summary>Full path of the inbox (no name) or of a folder in it; null where there is none of that name.</summary>
    public string? Find(string? folder) =>
        string.IsNullOrEmpty(folder) ? Directory.Exists(Path) ? Path : null
        : Folders.Contains(folder) ? System.IO.Path.Combine(Path, folder) : null;
}
