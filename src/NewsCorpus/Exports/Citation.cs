using NewsCorpus.Articles;

namespace NewsCorpus.Exports;

/// <summary>What a reference manager keeps of an article, or of a quote in it.</summary>
/// <param name="Key">Letters, digits and hyphens; the same in every export of this corpus, because ids and places of quotes make it.</param>
/// <param name="Article">What is cited.</param>
/// <param name="Address">Absolute.</param>
/// <param name="Abstract">The lead, or the quoted words; null where there is none.</param>
/// <param name="Author">Who wrote it; null where the page does not say.</param>
/// <param name="Note">Who said it; null for articles, and where nobody is known.</param>
public sealed record Citation(string Key, ArticleSummary Article, string Address, string? Abstract, string? Note, string? Author = null);
