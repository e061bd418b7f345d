using NewsCorpus.Exports;
using NewsCorpus.Search;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary>A piece of what a search finds.</summary>
/// <param name="Total">Number of all articles found; one item may stand for several, see its copies.</param>
/// <param name="Understood">The query as it was read.</param>
/// <param name="IsRepaired">True where something in it made no sense and was left out or put right.</param>
/// <param name="Facets">How many of all articles found have each value of a filter, by the name of its parameter.</param>
/// <param name="Next">Address of the next piece; null where this is the last.</param>
public sealed record FoundPage(
    int Total, string Understood, bool IsRepaired, IReadOnlyList<FoundItem> Items,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets, string? Next)
{
    internal static FoundPage Of(SearchResult result, HttpRequest http) => new(
        result.Total, result.Understood, result.IsRepaired, [.. result.Hits.Select(hit => FoundItem.Of(hit, http.Site()))],
        result.Facets.ByField.ToDictionary(
            field => CorpusJson.NameOf(field.Key), IReadOnlyList<FacetCount> (field) => [.. field.Value.Select(v => new FacetCount(v.Value, v.Count))]),
        result.Next is { } next ? http.Next($"{next}") : null);
}

/// <summary>An article that was found.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Published">See the articles.</param>
/// <param name="Snippet">The piece of the text with most of the words, words that were looked for apart.</param>
/// <param name="Copies">How many other articles that were found tell (nearly) the same text.</param>
/// <param name="Score">How well it answers; 0 without words.</param>
public sealed record FoundItem(
    int Id, string Address, string Title, string Language, string? Outlet, string? Published, DatePrecision PublishedPrecision,
    IReadOnlyList<SnippetPiece> Snippet, int Copies, double Score)
{
    internal static FoundItem Of(SearchHit hit, string site) => new(
        hit.ArticleId, $"{site}/articles/{hit.ArticleId}", string.Concat(hit.Title.Select(piece => piece.Text)), hit.Language, hit.Outlet,
        IsoDate.Of(hit.Published, hit.PublishedPrecision), hit.PublishedPrecision, hit.Snippet, hit.Copies, Math.Round(hit.Score, 3));
}

/// <summary>A value of a filter.</summary>
/// <param name="Value">What the parameter takes.</param>
public sealed record FacetCount(string Value, int Count);
