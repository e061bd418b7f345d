namespace NewsCorpus.SavedSearches;

/// <summary>A search that somebody comes back to, to see what is new.</summary>
public sealed class SavedSearch
{
    public const int LongestName = 100;

    public int Id { get; set; }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public int AccountId { get; set; }

    public required string Name { get; set; }

    /// <summary>From the slash on, in its one canonical writing: "/search?q=…", "/quotes?q=…".</summary>
    public required string Address { get; set; }

    /// <summary>The last article that was stored when its owner last looked: what it finds beyond is new. 0 where there was none.</summary>
    public int SeenArticle { get; set; }

    public DateTimeOffset MadeAt { get; set; }
}
