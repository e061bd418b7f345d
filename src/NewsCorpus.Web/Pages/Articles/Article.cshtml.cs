using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Search.Queries;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Languages;
using NewsCorpus.Web.Pages.Search;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>The reader: an article with its quotes marked, and everything that is known of it.</summary>
public sealed class ArticleModel(ArticleQueries articles, AlsoToldQueries alsoTold, CorrectionQueries corrections, ISearchIndex index) : PageModel
{
    private IReadOnlyDictionary<(int Article, int Position), IReadOnlyList<AlsoTold>> _alsoTold = null!;

    private QueryNode? _asked;

    /// <summary>The search that brought the reader here; null where there was none, or none that makes sense.</summary>
    public SearchAddress? Search { get; private set; }

    /// <summary>False where the reader wants to see quotes only.</summary>
    [BindProperty(Name = "reported", SupportsGet = true)]
    public bool ShowsReported { get; set; } = true;

    public Article Article { get; private set; } = null!;

    public IReadOnlyList<MarkedPiece> Title { get; private set; } = [];

    public IReadOnlyList<MarkedParagraph> Paragraphs { get; private set; } = [];

    /// <summary>How many places the words of the search have found.</summary>
    public int Matched => Paragraphs.SelectMany(p => p.Pieces).Concat(Title).Sum(piece => piece.Runs.Count(run => run.IsStart));

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<Person> People => [.. Article.Mentions.OrderBy(m => m.Start < 0).Select(m => m.Person).DistinctBy(p => p.Id)];

    /// <summary>Other articles with nearly the same text, the first of them first.</summary>
    public IEnumerable<Article> Copies => Article.CopyOf is { } first ? first.Copies.Where(c => c.Id != Article.Id).Prepend(first) : Article.Copies;

    /// <summary>See <see cref="CorrectionQueries.OutletsAsync"/>; empty where the outlet is not an editor's.</summary>
    public IReadOnlyDictionary<string, string> Outlets { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await articles.FindAsync(id, ct) is not { } article)
            return NotFound();
        Article = article;
        Search = SearchAddress.Read(Request.Query) is { Query: not null } search ? search : null;
        _asked = Search is null ? null : await index.UnderstandAsync(Search.Query!, ct);
        Reported = [.. article.Quotes.Where(IsReported).OrderBy(q => q.Spans[0].Start)];
        Title = [.. MarkedText.Paragraphs(article.Title, [.. article.Quotes.Where(IsInTitle)], Matches(article.Title)).SelectMany(p => p.Pieces)];
        Paragraphs = MarkedText.Paragraphs(article.Text, [.. article.Quotes.Where(q => !IsInTitle(q) && (ShowsReported || !IsReported(q)))], Matches(article.Text));
        if (article.Corrections.Exists(c => c.Fact is ArticleFact.Outlet)) Outlets = await corrections.OutletsAsync(ct);
        _alsoTold = await alsoTold.OfAsync(article, ct);
        return Page();
    }

    /// <summary>What stands beside quotes: who said them, and where else they are told.</summary>
    public IEnumerable<QuoteNote> Notes(IEnumerable<Quote> quotes) => quotes.Select(q => new QuoteNote(q, NumberOf(q), _alsoTold.GetValueOrDefault((q.ArticleId, q.Position)) ?? []));

    /// <summary>Quotes bear numbers, what is reported bears letters: a to z, then aa, ab.</summary>
    public string NumberOf(Quote quote)
    {
        if (!IsReported(quote)) return (quote.Position + 1).ToString(CultureInfo.CurrentCulture);
        var letters = "";
        for (var i = Reported.Index().First(r => r.Item == quote).Index; i >= 0; i = i / 26 - 1) letters = (char)('a' + i % 26) + letters;
        return letters;
    }

    /// <summary>The same article with what is reported hidden, or shown again.</summary>
    public string ToggleAddress
    {
        get
        {
            var address = $"/articles/{Article.Id}{Search?.InArticles}";
            return ShowsReported ? QueryHelpers.AddQueryString(address, "reported", "false") : address;
        }
    }

    /// <summary>What people are only reported to have said, in the order of the text.</summary>
    public IReadOnlyList<Quote> Reported { get; private set; } = [];

    private static bool IsReported(Quote quote) => quote.Kind is QuoteKind.Reported;

    /// <summary>ISO 639-1 code: a paragraph may be a quotation in another language.</summary>
    public string LanguageOf(MarkedParagraph paragraph) =>
        LanguageIdentifier.OfParagraph(string.Concat(paragraph.Pieces.SelectMany(p => p.Runs).Select(r => r.Text)), Article.Language);

    public static bool IsInTitle(Quote quote) => quote.Kind is QuoteKind.Headline;

    private IReadOnlyList<TextSpan> Matches(string text) => Highlights.Of(text, Article.Language, _asked, Search?.Streams ?? WordStreams.All);
}

/// <summary>What stands beside a quote.</summary>
/// <param name="Number">By which the text refers to it.</param>
/// <param name="AlsoTold">The same thing said, as other articles tell it.</param>
public sealed record QuoteNote(Quote Quote, string Number, IReadOnlyList<AlsoTold> AlsoTold);
