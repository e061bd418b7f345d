using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>Where the pages of a run come from.</summary>
public static class PageSource
{
    /// <summary>The pages in files, and in folders with their folders; each is read when it is asked for, with what a manifest beside it says.</summary>
    public static IEnumerable<SourcePage> Files(IEnumerable<string> paths, CancellationToken ct)
    {
        // Files come folder by folder.
        var (folder, manifest) = ("", new PageManifest());
        foreach (var (path, problem) in paths.SelectMany(PageFolder.PagesBelow))
        {
            if (Path.GetDirectoryName(path) is { } own && own != folder)
            {
                (folder, manifest) = (own, PageManifest.In(own));
                if (manifest.IsBroken) yield return Without(Path.Combine(own, PageManifest.FileName), PageOutcome.Damaged);
            }
            if (problem is { } reason) yield return Without(path, reason);
            else
            {
                foreach (var page in PageFile.Read(path, ct)) yield return Of(path, page, manifest);
            }
        }
    }

    private static SourcePage Of(string path, FoundPage page, PageManifest manifest)
    {
        var file = Path.GetFileName(path);
        return new(path + page.Place, page.Name ?? file + page.Place, page.Bytes, manifest.Complete(page.Context, file), page.Problem);
    }

    private static SourcePage Without(string path, PageOutcome problem) => new(path, Path.GetFileName(path), [], PageContext.None, problem);
}
