using System.Text.Json;

namespace NewsCorpus.Text.Catalogues;

/// <summary>The outlets that the program knows beforehand: <c>seeds/outlets.json</c>, or the same from the database.</summary>
public sealed record OutletCatalogue(IReadOnlyList<CataloguedOutlet> Outlets)
{
    public static OutletCatalogue Empty { get; } = new([]);

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="JsonException">The file is no JSON of this shape; the message names the place.</exception>
    public static OutletCatalogue Read(Stream json) => new(CatalogueJson.Read<CataloguedOutlet>(json));
}

/// <summary>Who publishes.</summary>
public sealed record CataloguedOutlet
{
    /// <summary>Lower-case Latin name with hyphens: "tengrinews".</summary>
    public required string Slug { get; init; }

    /// <summary>The name as the outlet itself writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Other ways in which pages write the name, in any script.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Without "www.": "tengrinews.kz".</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 code; null where it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>Languages that it publishes in, ISO 639-1.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
