using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search;

/// <summary>What is looked for among the quotes.</summary>
/// <param name="Search">Words that must stand in the quote itself, and filters: language, outlet, meeting and date are those of its article, the speaker is who said it.</param>
/// <param name="Kind">Null lets every kind through.</param>
public sealed record QuoteSearchRequest(SearchRequest Search, QuoteKind? Kind = null);
