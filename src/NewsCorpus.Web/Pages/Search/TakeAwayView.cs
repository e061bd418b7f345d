namespace NewsCorpus.Web.Pages.Search;

/// <summary>What can be taken away of a page of results.</summary>
/// <param name="Found">How many there are, in words.</param>
public sealed record TakeAwayView(string Found, SearchAddress Address);
