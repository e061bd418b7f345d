using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>What the page asks on which an editor decides about a quote.</summary>
public sealed class EditedQuoteQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Null where the article has no quote at that place. Rejected ones are found, too: an editor may think again.</summary>
    public async Task<EditedQuote?> FindAsync(int article, int position, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var quote = await db.Quotes.AsNoTracking().Include(q => q.Person).Include(q => q.Article).ThenInclude(a => a.Mentions).ThenInclude(m => m.Person)
            .SingleOrDefaultAsync(q => q.ArticleId == article && q.Position == position, ct);
        if (quote is null) return null;
        var text = quote.Kind is QuoteKind.Headline ? quote.Article.Title : quote.Article.Text;
        return new(quote, QuoteContext.Of(text, quote.Spans), QuoteState.Of(quote).Speaker,
            [.. quote.Article.Mentions.Select(m => m.Person).DistinctBy(p => p.Id).Select(p => p.Names)]);
    }
}

/// <summary>A quote before an editor.</summary>
/// <param name="Quote">With its article and its person.</param>
/// <param name="Speaker">See <see cref="QuoteState.Speaker"/>.</param>
/// <param name="People">Names of those whom the article names.</param>
public sealed record EditedQuote(Quote Quote, QuoteContext Context, string? Speaker, IReadOnlyList<LocalizedText> People);
