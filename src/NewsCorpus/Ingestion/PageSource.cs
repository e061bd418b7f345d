using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>Where the pages of a run come from.</summary>
public static class PageSource
{
    /// <summary>The pages in files, and in folders with their folders; each is read when it is asked for.</summary>
    public static IEnumerable<SourcePage> Files(IEnumerable<string> paths, CancellationToken ct) =>
        paths.SelectMany(PageFolder.PagesBelow).SelectMany(found => In(found.Path, found.Problem, ct));

    private static IEnumerable<SourcePage> In(string path, PageOutcome? problem, CancellationToken ct)
    {
        if (problem is not null) return [new SourcePage(path, Path.GetFileName(path), [], PageContext.None, problem)];
        return PageFile.Read(path, ct).Select(page =>
            new SourcePage(path + page.Place, Path.GetFileName(path) + page.Place, page.Bytes, page.Context, page.Problem));
    }
}
