using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Furniture;

/// <summary>The furniture of each outlet of which a batch holds several pages, told apart by the host of their addresses; pages without an address are one group.</summary>
public sealed class BatchFurniture
{
    private readonly Dictionary<string, OutletFurniture> byHost;

    private BatchFurniture(Dictionary<string, OutletFurniture> byHost) => this.byHost = byHost;

    public static BatchFurniture Of(IEnumerable<PageContent> pages) =>
        new(pages.GroupBy(HostOf).ToDictionary(group => group.Key, OutletFurniture.Of));

    /// <summary>That of the page's own outlet.</summary>
    public OutletFurniture For(PageContent page) => byHost.GetValueOrDefault(HostOf(page), OutletFurniture.None);

    private static string HostOf(PageContent page) =>
        Uri.TryCreate(page.Metadata.Address?.Value, UriKind.Absolute, out var address) ? address.Host.ToLowerInvariant() : "";
}
