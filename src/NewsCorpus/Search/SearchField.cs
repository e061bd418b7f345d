namespace NewsCorpus.Search;

/// <summary>What hits are counted and chosen by.</summary>
public enum SearchField
{
    /// <summary>Values are ISO 639-1 codes.</summary>
    Language,

    /// <summary>Values are slugs, here and in the fields below.</summary>
    Outlet,

    /// <summary>Of publication. Values have four digits.</summary>
    Year,

    /// <summary>Meetings that the article tells of.</summary>
    Meeting,

    /// <summary>People whom the article names.</summary>
    Person,

    /// <summary>People whom the article quotes; rejected quotes do not count.</summary>
    Speaker,

    /// <summary>What editors said of the article.</summary>
    Tag,

    /// <summary>Of quotes only. Values are names of <see cref="Text.Annotation.QuoteKind"/>.</summary>
    Kind,

    /// <summary>Of quotes only. Values are names of <see cref="Quotes.Certainty"/>.</summary>
    Certainty,
}

/// <summary>Which fields there are.</summary>
public static class SearchFields
{
    /// <summary>Quotes have all that articles have (their articles', but for the speaker, who is the quote's own), and their kind and certainty.</summary>
    public static IReadOnlyList<SearchField> OfQuotes { get; } = Enum.GetValues<SearchField>();

    public static IReadOnlyList<SearchField> OfArticles { get; } = [.. OfQuotes.Where(field => field < SearchField.Kind)];
}

/// <summary>A value that hits must have, or must not.</summary>
/// <param name="Value">See <see cref="SearchField"/>; one that nothing has finds nothing.</param>
public sealed record SearchFilter(SearchField Field, string Value, bool IsExcluded = false);
