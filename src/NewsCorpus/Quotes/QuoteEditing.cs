using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Reports;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>What editors decide about a quote. Each call is one transaction with its entry in the log, where what the machine found stays readable; no re-run undoes it.</summary>
public sealed class QuoteEditing(IDbContextFactory<CorpusDb> contexts, ReportBook reports, ChangeLog log)
{
    /// <summary>Characters in the name of a speaker.</summary>
    public const int LongestSpeaker = 200;

    /// <summary>It is right as it stands.</summary>
    public Task<QuoteEdit> ConfirmAsync(QuoteSeen seen, int by, CancellationToken ct) =>
        EditAsync(seen, by, (_, quote) => Decide(quote, QuoteStatus.Confirmed), ct);

    /// <summary>Nobody is quoted there: it is shown and counted no more.</summary>
    public Task<QuoteEdit> RejectAsync(QuoteSeen seen, int by, CancellationToken ct) =>
        EditAsync(seen, by, (_, quote) => Decide(quote, QuoteStatus.Rejected), ct);

    /// <param name="kind">Not headline, nor from it: these words stand elsewhere.</param>
    /// <param name="speaker">See <see cref="QuoteSpeaker.SetAsync"/>.</param>
    public Task<QuoteEdit> CorrectAsync(QuoteSeen seen, QuoteKind kind, string? speaker, int by, CancellationToken ct) =>
        speaker?.Length > LongestSpeaker ? Task.FromResult(QuoteEdit.TooLong) : EditAsync(seen, by, async (db, quote) =>
        {
            if (quote.Kind != kind && (quote.Kind is QuoteKind.Headline || kind is QuoteKind.Headline)) return QuoteEdit.WrongKind;
            quote.Kind = kind;
            await QuoteSpeaker.SetAsync(db, quote, speaker, ct);
            return await Decide(quote, Corrected(quote));
        }, ct);

    /// <summary>What a correction makes of a quote: one that an editor marked stays so.</summary>
    internal static QuoteStatus Corrected(Quote quote) => quote.Status is QuoteStatus.Marked ? QuoteStatus.Marked : QuoteStatus.Corrected;

    /// <param name="edit">Changes the quote, or says why it cannot; anything but <see cref="QuoteEdit.Done"/> leaves everything as it was.</param>
    internal async Task<QuoteEdit> EditAsync(QuoteSeen seen, int by, Func<CorpusDb, Quote, Task<QuoteEdit>> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var quote = await db.Quotes.Include(q => q.Person).SingleOrDefaultAsync(q => q.ArticleId == seen.Article && q.Position == seen.Position, ct);
        if (quote is null) return QuoteEdit.NotFound;
        if (quote.Version != seen.Version) return QuoteEdit.ChangedMeanwhile;
        var (before, words) = (QuoteState.Of(quote), quote.Text);
        if (await edit(db, quote) is var end and not QuoteEdit.Done) return end;
        var after = QuoteState.Of(quote);
        if (after == before && quote.Text == words) return QuoteEdit.Unchanged;
        quote.Version++;
        var thing = new ChangedThing(Subject.Quote, quote.Id, quote.Text);
        if (quote.Text != words) log.Add(db, by, thing, ChangeWhat.Bounds, words, quote.Text);
        if (after != before) log.Add(db, by, thing, ChangeWhat.Quote, before, after);
        await reports.ResolveAsync(db, quote.ArticleId, words, quote.Status is QuoteStatus.Confirmed ? ReportStatus.Refused : ReportStatus.Accepted, by, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return QuoteEdit.Done;
    }

    private static Task<QuoteEdit> Decide(Quote quote, QuoteStatus status)
    {
        quote.Status = status;
        return Task.FromResult(QuoteEdit.Done);
    }
}

/// <summary>A quote as an editor saw it.</summary>
/// <param name="Version">See <see cref="Quote.Version"/>.</param>
public sealed record QuoteSeen(int Article, int Position, int Version);

/// <summary>What of a quote an editor may change, as the log keeps it.</summary>
/// <param name="Speaker">The person's name in English where one is linked, else as the article has it; null for nobody.</param>
public sealed record QuoteState(QuoteStatus Status, QuoteKind Kind, string? Speaker)
{
    internal static QuoteState Of(Quote quote) => new(quote.Status, quote.Kind, quote.Person?.Names.In("en") ?? quote.SpeakerName);
}

/// <summary>How an edit of a quote ended.</summary>
public enum QuoteEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    NotFound,

    /// <summary>Somebody else decided about it since it was shown.</summary>
    ChangedMeanwhile,

    /// <summary>A headline is no other kind, and no other kind a headline.</summary>
    WrongKind,

    /// <summary>The speaker's name is longer than <see cref="QuoteEditing.LongestSpeaker"/>.</summary>
    TooLong,

    /// <summary>No letter or digit was chosen, or more than <see cref="NewsCorpus.Text.Annotation.Quotes.QuoteBounds.Longest"/> characters.</summary>
    NoWords,

    /// <summary>Another quote has some of these words.</summary>
    Overlaps,
}
