namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of correcting articles: <c>ArticleCorrections.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class ArticleCorrections;
