using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Web;

/// <summary>The catalogues and the first pages that travel with the program.</summary>
public static class Seeds
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <exception cref="CatalogueException">A catalogue cannot be read.</exception>
    public static CatalogueSet Catalogues() => CatalogueSet.Read(Folder);
}
