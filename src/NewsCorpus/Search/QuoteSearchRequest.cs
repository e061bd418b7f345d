using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search;

/// <summary>What is looked for among the quotes.</summary>
/// <param name="Search">Words that must stand in the quote itself, and filters: language, outlet, meeting and date are those of its article, the speaker is who said it; other fields and excluded values are not looked at.</param>
/// <param name="Kind">Null lets every kind of quote through.</param>
/// <param name="Page">From 1. Less is taken as 1. The cursor of <paramref name="Search"/> is not looked at.</param>
public sealed record QuoteSearchRequest(SearchRequest Search, QuoteKind? Kind = null, int Page = 1)
{
    /// <summary>What people are reported to have said without quotation marks is found too.</summary>
    public bool WithReported { get; init; }

    /// <summary>Null lets every certainty through.</summary>
    public Certainty? Certainty { get; init; }
}
