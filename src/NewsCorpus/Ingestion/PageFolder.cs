namespace NewsCorpus.Ingestion;

/// <summary>Finds the pages below a path.</summary>
public static class PageFolder
{
    /// <summary>Endings of files that a folder is searched for: pages and containers. A file named by itself is taken whatever its name.</summary>
    public static IReadOnlyList<string> Endings { get; } = [
        ".txt", ".html", ".htm", ".xhtml", ".warc", ".wet", ".jsonl", ".ndjson", ".gz", ".tgz", ".tar", ".zip",
    ];

    /// <summary>True where the ending promises one page, and no container.</summary>
    public static bool IsOnePage(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".html" or ".htm" or ".xhtml";

    /// <summary>
    /// The path itself where it is a file, else the pages in it and in its folders, in the order of their names.
    /// A folder that may not be read comes with its outcome; links to folders are not followed, so there are no circles.
    /// </summary>
    public static IEnumerable<(string Path, PageOutcome? Problem)> PagesBelow(string path)
    {
        if (!Directory.Exists(path)) return [(path, null)];
        var (entries, problem) = EntriesOf(path);
        return problem is not null ? [(path, problem)] : entries.SelectMany(PagesIn);
    }

    private static IEnumerable<(string Path, PageOutcome? Problem)> PagesIn(FileSystemInfo entry) => entry switch
    {
        DirectoryInfo { LinkTarget: null } folder => PagesBelow(folder.FullName),
        FileInfo file when Endings.Contains(file.Extension.ToLowerInvariant()) => [(file.FullName, null)],
        _ => [],
    };

    private static (IReadOnlyList<FileSystemInfo> Entries, PageOutcome? Problem) EntriesOf(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)], null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], PageOutcome.NoPermission);
        }
        catch (IOException)
        {
            return ([], PageOutcome.Unreadable);
        }
    }
}
