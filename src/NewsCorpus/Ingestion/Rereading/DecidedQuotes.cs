using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>The quotes of some articles that an editor decided: they stay as they are, and the machine's quotes step aside.</summary>
internal sealed class DecidedQuotes
{
    private readonly CorpusDb _db;
    private readonly List<AstrayQuote> _astray;
    private readonly Dictionary<int, List<Quote>> _byArticle;

    private DecidedQuotes(CorpusDb db, List<Quote> decided, List<AstrayQuote> astray)
    {
        (_db, _astray) = (db, astray);
        _byArticle = decided.GroupBy(q => q.ArticleId).ToDictionary(g => g.Key, g => g.ToList());
    }

    public static async Task<DecidedQuotes> LoadAsync(CorpusDb db, IReadOnlyList<int> articles, CancellationToken ct)
    {
        if (articles is []) return new(db, [], []);
        return new(
            db,
            await db.Quotes.Where(q => articles.Contains(q.ArticleId) && q.Status != QuoteStatus.Extracted).ToListAsync(ct),
            await db.AstrayQuotes.Where(q => articles.Contains(q.ArticleId)).ToListAsync(ct));
    }

    /// <summary>True where an editor has decided words that this quote has, too: the machine's view of them does not count.</summary>
    public bool Cover(int article, ExtractedQuote quote) => Of(article).Any(decided => Covers(decided, quote));

    /// <summary>
    /// The article is about to have another title and text: its decided quotes go where their words stand then. Those whose words are gone go astray,
    /// and those that were astray come back where their words are there again. The caller saves it.
    /// </summary>
    /// <param name="before">As the article is, so far.</param>
    public void Follow(Article before, string title, string text)
    {
        var decided = Of(before.Id);
        var waiting = _astray.Where(a => a.ArticleId == before.Id).ToList();
        foreach (var lost in decided.Where(quote => !IsFound(quote, before, title, text)).ToList())
        {
            decided.Remove(lost);
            _db.Remove(lost);
            _astray.Add(_db.Add(AstrayQuote.Of(lost, MarkedWords.TextOf(before, lost.Kind))).Entity); // its place stays its own
        }
        foreach (var astray in waiting)
        {
            var words = MarkedWords.TextOf(title, text, astray.Kind);
            if (astray.Anchor.FindIn(words) is not { } spans) continue;
            var back = astray.At(spans, words);
            _db.Remove(astray);
            _db.Add(back);
            decided.Add(back);
        }
    }

    /// <summary>The machine's quotes with their places: those that are free.</summary>
    public IEnumerable<(int Position, ExtractedQuote Quote)> Beside(int article, IEnumerable<ExtractedQuote> found)
    {
        var taken = Of(article).Select(d => d.Position).Concat(_astray.Where(a => a.ArticleId == article).Select(a => a.Position)).ToHashSet();
        var free = Enumerable.Range(0, int.MaxValue).Where(position => !taken.Contains(position));
        return free.Zip(found.Where(quote => !Cover(article, quote)));
    }

    private List<Quote> Of(int article) => _byArticle.TryGetValue(article, out var decided) ? decided : _byArticle[article] = [];

    private static bool IsFound(Quote quote, Article before, string title, string text)
    {
        var (old, now) = (MarkedWords.TextOf(before, quote.Kind), MarkedWords.TextOf(title, text, quote.Kind));
        if (old == now) return true;
        if (QuoteAnchor.Of(old, quote.Spans).FindIn(now) is not { } spans) return false;
        quote.Spans = spans;
        return true;
    }

    // Spans of a headline count into the title, all others into the text.
    private static bool Covers(Quote decided, ExtractedQuote quote) =>
        (decided.Kind == QuoteKind.Headline) == (quote.Kind == QuoteKind.Headline) && decided.Spans.Any(span => quote.Spans.Any(span.Overlaps));
}
