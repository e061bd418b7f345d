using NewsCorpus.Text.Reading;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Ingestion;

/// <summary>Reads the pages of one file from disk: one, or as many as a container holds.</summary>
public static class PageFile
{
    /// <summary>
    /// The pages, each read when it is asked for, so that a container of any size takes the memory of its longest page.
    /// Never empty: where a page, or the whole file, cannot be read, its outcome stands in its place.
    /// </summary>
    public static IEnumerable<FoundPage> Read(string path, CancellationToken ct)
    {
        var (file, problem) = Open(path);
        return file is null ? [new FoundPage("", [], PageContext.None, problem)] : PagesIn(file, ct);
    }

    private static IEnumerable<FoundPage> PagesIn(FileStream file, CancellationToken ct)
    {
        using (file)
        {
            foreach (var page in ContainerReader.Read(file, ct))
                yield return new FoundPage(page.Place, page.Bytes, page.Context, page.Problem?.AsOutcome()) { Name = page.Name };
        }
    }

    private static (FileStream? File, PageOutcome? Problem) Open(string path)
    {
        try
        {
            return File.Exists(path) ? (File.OpenRead(path), null) : (null, PageOutcome.NotFound);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, PageOutcome.NoPermission);
        }
        catch (IOException)
        {
            return (null, PageOutcome.Unreadable);
        }
    }
}

/// <summary>A page of a file, or why there is none.</summary>
/// <param name="Place">Behind the file's name, names the page: see <see cref="ContainedPage.Place"/>; empty where the file is the page.</param>
/// <param name="Bytes">Empty where <paramref name="Problem"/> is not null.</param>
/// <param name="Context">What the container says of the page.</param>
/// <param name="Problem">Null where there is a page.</param>
public sealed record FoundPage(string Place, byte[] Bytes, PageContext Context, PageOutcome? Problem)
{
    /// <summary>See <see cref="ContainedPage.Name"/>.</summary>
    public string? Name { get; init; }
}
