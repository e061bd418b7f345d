using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;

namespace NewsCorpus.Review.Sources;

/// <summary>Decided quotes whose words are gone: an editor says where they stand now, or gives them up.</summary>
internal sealed class AstraySource(QuoteMarking marking) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Astray;

    public IQueryable<int> Waiting(CorpusDb db) => db.AstrayQuotes.Where(q => q.Status != QuoteStatus.Rejected).OrderBy(q => q.Id).Select(q => q.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct) =>
        await db.AstrayQuotes.AsNoTracking().Include(q => q.Article).Include(q => q.Person).SingleOrDefaultAsync(q => q.Id == id, ct) is { } quote ? new AstrayItem(quote) : null;

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => Task.FromResult(ReviewEnd.Impossible);

    public async Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => await marking.LetGoAsync(seen.Id, by, ct) ? ReviewEnd.Done : ReviewEnd.Gone;
}

/// <param name="Quote">With its article and its person.</param>
public sealed record AstrayItem(AstrayQuote Quote) : ReviewItem(ReviewKind.Astray, Quote.Id)
{
    /// <summary>Its words must be found first.</summary>
    public override bool CanBeAccepted => false;
}
