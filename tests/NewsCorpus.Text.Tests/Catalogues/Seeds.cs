using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Catalogues;

/// <summary>The catalogues of the repository's <c>seeds/</c> folder.</summary>
internal static class Seeds
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static CatalogueSet Catalogues { get; } = CatalogueSet.Read(Path.Combine(Root, "seeds"));

    public static IReadOnlyList<CataloguedPerson> People => Catalogues.People.People;

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsCorpus.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
