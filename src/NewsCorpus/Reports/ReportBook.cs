using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Quotes;

namespace NewsCorpus.Reports;

/// <summary>Takes what readers report, and what editors say to it.</summary>
public sealed class ReportBook(IDbContextFactory<CorpusDb> contexts, ChangeLog log, TimeProvider time)
{
    /// <summary>Characters of a reader's note.</summary>
    public const int LongestNote = 300;

    /// <summary>Characters of all notes of a report: what does not fit any more is counted and not kept.</summary>
    private const int LongestNotes = 2000;

    /// <summary>What a report would be about; null where there is no such thing.</summary>
    public async Task<ReportedThing?> FindAsync(int article, int? quote, int? paragraph, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == article, ct) is not { } found) return null;
        if (quote is null && paragraph is null) return new(found, ReportReason.Leftovers, "", null);
        if (quote is null) return found.Text.Split('\n').ElementAtOrDefault(paragraph!.Value - 1) is { } words ? new(found, ReportReason.Leftovers, words, null) : null;
        var about = await db.Quotes.AsNoTracking().Include(q => q.Person)
            .SingleOrDefaultAsync(q => q.ArticleId == article && q.Position == quote && q.Status != QuoteStatus.Rejected, ct);
        return about is null ? null : new(found, ReportReason.WrongSpeaker, about.Text, about);
    }

    /// <summary>Notes that a reader has said so. The caller has found the thing.</summary>
    /// <param name="isAnother">False where the same reader only adds a note.</param>
    public async Task AddAsync(ReportedThing thing, string? note, bool isAnother, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var report = await db.Reports.SingleOrDefaultAsync(r => r.ArticleId == thing.Article.Id && r.Reason == thing.Reason && r.Words == thing.Words && r.Status == ReportStatus.Waiting, ct)
            ?? db.Add(new Report { ArticleId = thing.Article.Id, Reason = thing.Reason, Words = thing.Words }).Entity;
        (report.Count, report.At, report.Note) = (report.Count == 0 || isAnother ? report.Count + 1 : report.Count, time.GetUtcNow(), Joined(report.Note, Line(note)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <returns>False where it does not wait (any more).</returns>
    public async Task<bool> ResolveAsync(int id, ReportStatus status, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Reports.SingleOrDefaultAsync(r => r.Id == id && r.Status == ReportStatus.Waiting, ct) is not { } report) return false;
        Resolve(db, report, status, by);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Whoever decides about a quote has answered the readers who doubted it. The caller saves it.</summary>
    internal async Task ResolveAsync(CorpusDb db, int article, string words, ReportStatus status, int by, CancellationToken ct)
    {
        foreach (var report in await db.Reports.Where(r => r.ArticleId == article && r.Reason == ReportReason.WrongSpeaker && r.Words == words && r.Status == ReportStatus.Waiting).ToListAsync(ct))
            Resolve(db, report, status, by);
    }

    private void Resolve(CorpusDb db, Report report, ReportStatus status, int by)
    {
        (report.Status, report.ResolvedById) = (status, by);
        log.Add(db, by, new ChangedThing(Subject.Article, report.ArticleId, report.Words), ChangeWhat.Report, $"{report.Reason} ({report.Count})", status);
    }

    private static string Line(string? note) => string.Join(' ', (note ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Joined(string notes, string line) =>
        line.Length == 0 || notes.Length + line.Length >= LongestNotes ? notes : notes.Length == 0 ? line : $"{notes}\n{line}";
}

/// <summary>What a report is about.</summary>
/// <param name="Words">See <see cref="Report.Words"/>.</param>
/// <param name="Quote">With its person; null where it is about no quote.</param>
public sealed record ReportedThing(Article Article, ReportReason Reason, string Words, Quote? Quote);
