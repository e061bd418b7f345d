namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of tags and of tagging: <c>TagPages.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class TagPages;
