namespace NewsCorpus.Web.Pages.Search;

/// <summary>What can be taken away of a page of results.</summary>
/// <param name="Found">How many there are, in words.</param>
/// <param name="Address">Of the page.</param>
/// <param name="Export">The address of the file with that extension.</param>
/// <param name="Feed">The address of what is new; null where there is no feed.</param>
public sealed record TakeAwayView(string Found, string Address, Func<string, string> Export, string? Feed = null);
