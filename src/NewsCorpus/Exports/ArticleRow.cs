using System.Globalization;
using System.Text.Json.Serialization;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Exports;

/// <summary>An article as it is taken away.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Author">Who wrote it; null where the page does not say.</param>
/// <param name="PageAddress">The page's own address, as it was given; null where it is not known.</param>
/// <param name="Published">See <see cref="IsoDate"/>.</param>
/// <param name="Lead">Null where the page has none.</param>
/// <param name="Meetings">Slugs of those that it tells of.</param>
/// <param name="People">Slugs of those whom it names.</param>
/// <param name="QuoteCount">How many there are, without rejected ones and what is only reported.</param>
/// <param name="CopyOf">Id of the first article that tells (nearly) the same; null where this is the first, or the only one.</param>
/// <param name="Corrected">Which of title, date, outlet and language are an editor's and not the machine's.</param>
public sealed record ArticleRow(
    int Id, string Address, string Title, TitleSource TitleSource, string Language, string? Outlet, string? Author, string? PageAddress, string? Published, DatePrecision PublishedPrecision,
    string? Lead, IReadOnlyList<string> Meetings, IReadOnlyList<string> People, IReadOnlyList<string> Tags, int QuoteCount, int? CopyOf,
    IReadOnlyList<ArticleFact> Corrected, [property: JsonIgnore] Citation Citation) : IExportRow
{
    /// <summary>All but the text: a spreadsheet cuts a cell of more than 32,767 letters.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "address", "title", "title_source", "language", "outlet", "author", "page_address", "published", "published_precision",
        "lead", "meetings", "people", "tags", "quote_count", "copy_of", "corrected",
    ];

    /// <summary>Lead and body; null where only the other facts are asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    [JsonIgnore]
    public IEnumerable<string?> Cells =>
    [
        Number(Id), Address, Title, CorpusJson.NameOf(TitleSource), Language, Outlet, Author, PageAddress, Published, CorpusJson.NameOf(PublishedPrecision),
        Lead, string.Join(' ', Meetings), string.Join(' ', People), string.Join(' ', Tags), Number(QuoteCount), CopyOf is { } first ? Number(first) : null,
        string.Join(' ', Corrected.Select(fact => CorpusJson.NameOf(fact))),
    ];

    /// <param name="article">What is known of it without its text.</param>
    /// <param name="text">Lead and body.</param>
    /// <param name="hasLead">Whether the first paragraph is the lead.</param>
    /// <param name="origin">Who wrote it, and where it stood.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    /// <param name="links">What it is linked with.</param>
    public static ArticleRow Of(ArticleSummary article, string text, bool hasLead, ArticleOrigin origin, ArticleLinks links, string site)
    {
        var address = $"{site}/articles/{article.Id}";
        var lead = hasLead ? text.Split('\n', 2)[0] : null;
        return new(
            article.Id, address, article.Title, article.TitleSource, article.Language, article.Outlet, origin.Author, origin.PageAddress,
            IsoDate.Of(article.Published, article.Precision), article.Precision, lead,
            links.Meetings, links.People, links.Tags, links.QuoteCount, links.CopyOf, origin.Corrected, new($"newscorpus-{article.Id}", article, address, lead, Note: null, origin.Author))
        {
            Text = text,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What an article is linked with. See <see cref="ArticleRow"/>.</summary>
public sealed record ArticleLinks(IReadOnlyList<string> Meetings, IReadOnlyList<string> People, IReadOnlyList<string> Tags, int QuoteCount, int? CopyOf);

/// <summary>Who wrote an article, where it stood, and what an editor corrected. See <see cref="ArticleRow"/>.</summary>
public sealed record ArticleOrigin(string? Author, string? PageAddress, IReadOnlyList<ArticleFact> Corrected);
