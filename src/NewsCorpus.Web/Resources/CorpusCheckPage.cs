namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the check of the corpus: <c>CorpusCheckPage.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class CorpusCheckPage;
