namespace NewsCorpus.Articles;

/// <summary>Who publishes.</summary>
public sealed class Outlet
{
    /// <summary>Stands for a slug where pages name no outlet that is known; no outlet has it.</summary>
    public const string UnknownSlug = "none";

    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code; null where it is not known.</summary>
    public string? Country { get; set; }

    public List<string> OtherNames { get; set; } = [];

    public List<string> Domains { get; set; } = [];

    public List<string> Languages { get; set; } = [];

    /// <summary>An administrator wants pages to be known as its by its names and domains. Those of the catalogue's file are, whatever this says; others an editor named for single articles.</summary>
    public bool IsRecognised { get; set; }
}
