namespace NewsCorpus.Suggesting;

/// <summary>Something that people may mean who have begun to type.</summary>
/// <param name="Names">What people read; for a word the word itself, under no language.</param>
/// <param name="Slug">What addresses it; null for a word.</param>
/// <param name="Weight">How many articles have it.</param>
public sealed record Suggestion(SuggestionKind Kind, LocalizedText Names, string? Slug, int Weight)
{
    /// <summary>Other names that find it, but are not shown.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public static Suggestion Word(string word, int articles) =>
        new(SuggestionKind.Word, new(new Dictionary<string, string> { [""] = word }), null, articles);
}

/// <summary>In the order in which suggestions stand.</summary>
public enum SuggestionKind
{
    Person,
    Meeting,
    Outlet,
    Tag,
    Word,
}
