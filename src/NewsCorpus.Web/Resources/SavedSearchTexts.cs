namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words around saved searches.</summary>
public sealed class SavedSearchTexts;
