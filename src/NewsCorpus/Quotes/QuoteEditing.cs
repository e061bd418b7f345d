using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>What editors decide about a quote. Each call is one transaction with its entry in the log, where what the machine found stays readable; no re-run undoes it.</summary>
public sealed class QuoteEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log)
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
    /// <param name="speaker">A person's full name in the nominative, or a role or a body in the article's words; null or blank where nobody is known.</param>
    public Task<QuoteEdit> CorrectAsync(QuoteSeen seen, QuoteKind kind, string? speaker, int by, CancellationToken ct) =>
        speaker?.Length > LongestSpeaker ? Task.FromResult(QuoteEdit.TooLong) : EditAsync(seen, by, async (db, quote) =>
        {
            if (quote.Kind != kind && (quote.Kind is QuoteKind.Headline || kind is QuoteKind.Headline)) return false;
            quote.Kind = kind;
            await SetSpeakerAsync(db, quote, speaker?.Trim(), ct);
            return await Decide(quote, QuoteStatus.Corrected);
        }, ct);

    private async Task<QuoteEdit> EditAsync(QuoteSeen seen, int by, Func<CorpusDb, Quote, Task<bool>> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var quote = await db.Quotes.Include(q => q.Person).SingleOrDefaultAsync(q => q.ArticleId == seen.Article && q.Position == seen.Position, ct);
        if (quote is null) return QuoteEdit.NotFound;
        if (quote.Version != seen.Version) return QuoteEdit.ChangedMeanwhile;
        var before = QuoteState.Of(quote);
        if (!await edit(db, quote)) return QuoteEdit.WrongKind;
        var after = QuoteState.Of(quote);
        if (after == before) return QuoteEdit.Unchanged;
        quote.Version++;
        log.Add(db, by, new ChangedThing(Subject.Article, quote.ArticleId, quote.Text), ChangeWhat.Quote, before, after);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return QuoteEdit.Done;
    }

    private static Task<bool> Decide(Quote quote, QuoteStatus status)
    {
        quote.Status = status;
        return Task.FromResult(true);
    }

    private static async Task SetSpeakerAsync(CorpusDb db, Quote quote, string? speaker, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(speaker))
        {
            (quote.SpeakerKind, quote.SpeakerName, quote.Person) = (null, null, null);
            return;
        }
        if (speaker == QuoteState.Of(quote).Speaker) return;
        quote.Person = await PersonNamedAsync(db, speaker, ct);
        (quote.SpeakerKind, quote.SpeakerName) = (quote.Person is null ? SpeakerKind.Role : SpeakerKind.Person, speaker);
    }

    /// <summary>Null where nobody bears the name, or several do: then nobody is linked.</summary>
    private static async Task<Person?> PersonNamedAsync(CorpusDb db, string name, CancellationToken ct)
    {
        var wanted = FullNameKeys.Of(name, "ru").Concat(FullNameKeys.Of(name, "bg")).Concat(FullNameKeys.Of(name, "en")).ToHashSet();
        var people = await db.People.AsNoTracking().Select(p => new { p.Id, p.Names, p.OtherNames }).ToListAsync(ct);
        var found = people.Where(p => p.Names.ByLanguage.Any(n => FullNameKeys.Of(n.Value, n.Key).Any(wanted.Contains))
            || p.Names.ByLanguage.Values.Concat(p.OtherNames).Contains(name, StringComparer.CurrentCultureIgnoreCase)).ToList();
        return found is [var one] ? await db.People.SingleAsync(p => p.Id == one.Id, ct) : null;
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
}
