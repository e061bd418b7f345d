using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>The quotes of some articles that an editor confirmed, corrected or rejected: they stay as they are, and the machine's quotes step aside.</summary>
internal sealed class DecidedQuotes
{
    private readonly ILookup<int, DecidedQuote> _byArticle;

    private DecidedQuotes(ILookup<int, DecidedQuote> byArticle) => _byArticle = byArticle;

    public static async Task<DecidedQuotes> LoadAsync(CorpusDb db, IReadOnlyList<int> articles, CancellationToken ct)
    {
        if (articles is []) return new(Array.Empty<DecidedQuote>().ToLookup(d => d.ArticleId));
        var decided = await db.Quotes.Where(q => articles.Contains(q.ArticleId) && q.Status != QuoteStatus.Extracted)
            .Select(q => new DecidedQuote(q.ArticleId, q.Position, q.Kind, q.Spans)).ToListAsync(ct);
        return new(decided.ToLookup(d => d.ArticleId));
    }

    /// <summary>True where an editor has decided words that this quote has, too: the machine's view of them does not count.</summary>
    public bool Cover(int article, ExtractedQuote quote) => _byArticle[article].Any(d => d.Covers(quote));

    /// <summary>The machine's quotes with their places: those that are free.</summary>
    public IEnumerable<(int Position, ExtractedQuote Quote)> Beside(int article, IEnumerable<ExtractedQuote> found)
    {
        var taken = _byArticle[article].Select(d => d.Position).ToHashSet();
        var free = Enumerable.Range(0, int.MaxValue).Where(position => !taken.Contains(position));
        return free.Zip(found.Where(quote => !Cover(article, quote)));
    }

    private sealed record DecidedQuote(int ArticleId, int Position, QuoteKind Kind, IReadOnlyList<TextSpan> Spans)
    {
        // Spans of a headline count into the title, all others into the text.
        public bool Covers(ExtractedQuote quote) =>
            (Kind == QuoteKind.Headline) == (quote.Kind == QuoteKind.Headline) && Spans.Any(span => quote.Spans.Any(span.Overlaps));
    }
}
