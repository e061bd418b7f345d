namespace NewsCorpus.Search.Sqlite;

/// <summary>What filters, facets and orders need of an article, without its text.</summary>
/// <param name="Published">Null where the page prints no date.</param>
internal sealed record ArticleFacts(int Id, string Language, int? OutletId, DateTime? Published);
