namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the search page.</summary>
public sealed class SearchPage;
