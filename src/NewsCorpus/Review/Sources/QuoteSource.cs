using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Review.Sources;

/// <summary>Quotes of which the machine is not sure, the least sure first. What is only reported is not asked about: nobody cites it.</summary>
internal sealed class QuoteSource(QuoteEditing editing, IDbContextFactory<CorpusDb> contexts) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Quote;

    // As the filter of the index says it.
    public IQueryable<int> Waiting(CorpusDb db) => db.Quotes
        .Where(q => q.Status == QuoteStatus.Extracted && q.Kind != QuoteKind.Reported && q.Confidence < Certainties.SureFrom)
        .OrderBy(q => q.Confidence).ThenBy(q => q.Id).Select(q => q.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct) =>
        await db.Quotes.AsNoTracking().Include(q => q.Article).Include(q => q.Person).SingleOrDefaultAsync(q => q.Id == id, ct) is { } quote ? new QuoteItem(quote) : null;

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, quote => editing.ConfirmAsync(quote, by, ct), ct);

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, quote => editing.RejectAsync(quote, by, ct), ct);

    private async Task<ReviewEnd> DecideAsync(ReviewSeen seen, Func<QuoteSeen, Task<QuoteEdit>> decide, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var quote = await db.Quotes.Where(q => q.Id == seen.Id).Select(q => new QuoteSeen(q.ArticleId, q.Position, seen.Version)).SingleOrDefaultAsync(ct);
        return quote is null ? ReviewEnd.Gone : await decide(quote) switch
        {
            QuoteEdit.Done or QuoteEdit.Unchanged => ReviewEnd.Done,
            QuoteEdit.NotFound => ReviewEnd.Gone,
            _ => ReviewEnd.ChangedMeanwhile,
        };
    }
}

/// <param name="Quote">With its article and its person.</param>
public sealed record QuoteItem(Quote Quote) : ReviewItem(ReviewKind.Quote, Quote.Id, Quote.Version);
