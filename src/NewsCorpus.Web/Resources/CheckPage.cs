namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the page that checks a quote.</summary>
public sealed class CheckPage;
