namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words beside suggestions.</summary>
public sealed class Suggestions;
