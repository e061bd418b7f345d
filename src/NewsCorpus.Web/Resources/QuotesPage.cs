namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the page that searches the quotes.</summary>
public sealed class QuotesPage;
