namespace NewsCorpus.Exports;

/// <summary>An article or a quote in a feed.</summary>
/// <param name="Key">Made of the bytes that came in, and for a quote of its words: what no re-run changes.</param>
/// <param name="Path">Where it stands on the site, from the slash on.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="StoredAt">When the page first came in.</param>
/// <param name="Summary">A paragraph.</param>
public sealed record FeedEntry(string Key, string Path, string Title, string Language, string? Outlet, DateTimeOffset StoredAt, string Summary);
