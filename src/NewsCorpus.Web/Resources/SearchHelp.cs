namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words that explain the language of queries.</summary>
public sealed class SearchHelp;
