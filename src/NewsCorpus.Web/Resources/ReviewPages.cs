namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the review of what waits for editors: <c>ReviewPages.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class ReviewPages;
