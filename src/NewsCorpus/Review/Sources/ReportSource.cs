using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Reports;

namespace NewsCorpus.Review.Sources;

/// <summary>What readers reported, what most of them say first.</summary>
internal sealed class ReportSource(ReportBook reports) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Report;

    public IQueryable<int> Waiting(CorpusDb db) => db.Reports.Where(r => r.Status == ReportStatus.Waiting).OrderByDescending(r => r.Count).ThenBy(r => r.Id).Select(r => r.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct)
    {
        if (await db.Reports.AsNoTracking().Include(r => r.Article).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report) return null;
        return new ReportItem(report, report.Reason is not ReportReason.WrongSpeaker ? null : await db.Quotes.AsNoTracking().Include(q => q.Person)
            .FirstOrDefaultAsync(q => q.ArticleId == report.ArticleId && q.Text == report.Words && q.Status != QuoteStatus.Rejected, ct));
    }

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => ResolveAsync(seen, ReportStatus.Accepted, by, ct);

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => ResolveAsync(seen, ReportStatus.Refused, by, ct);

    private async Task<ReviewEnd> ResolveAsync(ReviewSeen seen, ReportStatus status, int by, CancellationToken ct) =>
        await reports.ResolveAsync(seen.Id, status, by, ct) ? ReviewEnd.Done : ReviewEnd.Gone;
}

/// <param name="Report">With its article.</param>
/// <param name="Quote">With its person; null where it is about no quote, or the quote is there no more.</param>
public sealed record ReportItem(Report Report, Quote? Quote) : ReviewItem(ReviewKind.Report, Report.Id);
