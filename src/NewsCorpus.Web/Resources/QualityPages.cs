namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of how well outlets are read: <c>QualityPages.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class QualityPages;
