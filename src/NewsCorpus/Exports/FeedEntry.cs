namespace NewsCorpus.Exports;

/// <summary>An article in a feed.</summary>
/// <param name="Sha256">Of its page: the bytes that came in, which no re-run changes, as it may change the text found in them.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="StoredAt">When the page first came in.</param>
/// <param name="Beginning">The first paragraph of its text.</param>
public sealed record FeedEntry(int Id, string Sha256, string Title, string Language, string? Outlet, DateTimeOffset StoredAt, string Beginning);
