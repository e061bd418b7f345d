using NewsCorpus.Changes;

namespace NewsCorpus.Data;

/// <summary>What the catalogue of a file said of a person or a meeting when it was last read: with it, a later start knows what of that has changed since.</summary>
public sealed class CatalogueEntry
{
    public Subject Subject { get; set; }

    /// <summary>In the catalogue; the person may have another address by now.</summary>
    public required string Slug { get; set; }

    /// <summary>The whole entry, as JSON.</summary>
    public required string Said { get; set; }
}
