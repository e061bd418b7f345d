namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the boilerplate lab and of the rules of outlets: <c>LabPages.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class LabPages;
