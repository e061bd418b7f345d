using System.Globalization;
using System.Text.Json.Serialization;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Exports;

/// <summary>A quote as it is taken away.</summary>
/// <param name="Address">Where it stands, absolute: "https://…/articles/7#q3".</param>
/// <param name="Speaker">As the article names the speaker; null where nobody is known.</param>
/// <param name="Person">Slug of the speaker; null for roles, bodies and nobody.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Published">See <see cref="IsoDate"/>.</param>
/// <param name="Meetings">Slugs of those that the article tells of.</param>
public sealed record QuoteRow(
    string Address, string Text, QuoteKind Kind, string? Speaker, string? Person, string Cue, double Confidence, QuoteStatus Status,
    int Article, string Title, string? Outlet, string Language, string? Published, IReadOnlyList<string> Meetings,
    [property: JsonIgnore] Citation Citation) : IExportRow
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "address", "text", "kind", "speaker", "person", "cue", "confidence", "status",
        "article", "title", "outlet", "language", "published", "meetings",
    ];

    [JsonIgnore]
    public IEnumerable<string?> Cells =>
    [
        Address, Text, CorpusJson.NameOf(Kind), Speaker, Person, Cue, Confidence.ToString("0.##", CultureInfo.InvariantCulture), CorpusJson.NameOf(Status),
        Article.ToString(CultureInfo.InvariantCulture), Title, Outlet, Language, Published, string.Join(' ', Meetings),
    ];

    /// <param name="hit">The quote.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    public static QuoteRow Of(QuoteHit hit, string site)
    {
        var (quote, article) = (hit.Telling, hit.Telling.Article);
        var address = $"{site}/articles/{article.Id}#q{quote.Position}";
        return new(
            address, quote.Text, quote.Kind, quote.SpeakerName, quote.Person?.Slug, quote.Cue, Math.Round(quote.Confidence, 2), quote.Status,
            article.Id, article.Title, article.Outlet, article.Language, IsoDate.Of(article.Published, article.Precision),
            [.. hit.Meetings.Select(m => m.Slug)],
            new($"newscorpus-{article.Id}-q{quote.Position}", article, address, quote.Text, quote.SpeakerName));
    }
}
