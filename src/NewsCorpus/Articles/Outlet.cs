namespace NewsCorpus.Articles;

/// <summary>Who publishes.</summary>
public sealed class Outlet
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code; null where it is not known.</summary>
    public string? Country { get; set; }

    public List<string> OtherNames { get; set; } = [];

    public List<string> Domains { get; set; } = [];

    public List<string> Languages { get; set; } = [];
}
