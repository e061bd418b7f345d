using NewsCorpus.Articles;

namespace NewsCorpus.Web.Ingestion;

/// <summary>What the form offers that says which pages a run goes over.</summary>
/// <param name="Folders">In the inbox.</param>
/// <param name="InboxPath">Where the inbox lies on the server.</param>
/// <param name="Outlets">Those that there are articles of.</param>
public sealed record ChoiceView(IReadOnlyList<string> Folders, string InboxPath, IReadOnlyList<OutletName> Outlets)
{
    /// <summary>What stands in the form: what was refused, or what is usual.</summary>
    public RunChoice Chosen { get; init; } = new();
}
