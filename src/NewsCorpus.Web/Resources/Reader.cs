namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of an article's page.</summary>
public sealed class Reader;
