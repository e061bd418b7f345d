namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the history: <c>ChangePages.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class ChangePages;
