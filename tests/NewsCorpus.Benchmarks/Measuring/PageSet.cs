namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>The files of a folder and its folders, in memory.</summary>
internal static class PageSet
{
    /// <summary>More than this is left out, and said so: the benchmark measures the stage, not the disk.</summary>
    private const long MostBytes = 512L << 20;

    /// <param name="endings">File endings that count: ".txt".</param>
    public static IReadOnlyList<byte[]> Read(DirectoryInfo folder, params IReadOnlyList<string> endings)
    {
        List<byte[]> pages = [];
        var bytes = 0L;
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => endings.Contains(f.Extension)).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            if ((bytes += file.Length) > MostBytes)
            {
                Figures.Say($"Only the first {pages.Count} files are measured: more do not fit into {MostBytes >> 20} MB.");
                break;
            }
            pages.Add(File.ReadAllBytes(file.FullName));
        }
        return pages;
    }
}
