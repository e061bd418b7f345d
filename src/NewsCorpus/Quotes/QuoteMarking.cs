using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Linking;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Annotation.Quotes;

namespace NewsCorpus.Quotes;

/// <summary>Editors say where a quote begins and ends: of one that the machine found, missed, or that lost its words when the article changed.</summary>
public sealed class QuoteMarking(IDbContextFactory<CorpusDb> contexts, QuoteEditing editing, ChangeLog log)
{
    /// <summary>Other bounds for a quote; kind and speaker stay.</summary>
    /// <param name="chosen">See <see cref="QuoteBounds.Of"/>.</param>
    public Task<QuoteEdit> MoveAsync(QuoteSeen seen, ChosenWords chosen, int by, CancellationToken ct) => editing.EditAsync(seen, by, async (db, quote) =>
    {
        var article = await db.Articles.AsNoTracking().SingleAsync(a => a.Id == quote.ArticleId, ct);
        var text = MarkedWords.TextOf(article, quote.Kind);
        var spans = QuoteBounds.Of(text, chosen.Range, QuoteBounds.Gaps(quote.Spans));
        if (await ProblemAsync(db, quote, text, spans, chosen.Words, ct) is { } problem) return problem;
        if (spans.SequenceEqual(quote.Spans)) return QuoteEdit.Unchanged;
        (quote.Spans, quote.Text) = (spans, MarkedWords.Joined(text, spans));
        quote.Status = QuoteEditing.Corrected(quote);
        await LinkAnewAsync(db, quote, ct);
        return QuoteEdit.Done;
    }, ct);

    /// <summary>A quote that was missed, or (with its id) one that went astray.</summary>
    /// <param name="speaker">See <see cref="QuoteSpeaker.SetAsync"/>.</param>
    /// <param name="astray">Id of the one that went astray; null for a new one.</param>
    public async Task<MarkedQuote> MarkAsync(int articleId, ChosenWords chosen, QuoteKind kind, string? speaker, int? astray, int by, CancellationToken ct)
    {
        if (speaker?.Length > QuoteEditing.LongestSpeaker) return new(QuoteEdit.TooLong);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == articleId, ct) is not { } article) return new(QuoteEdit.NotFound);
        var text = MarkedWords.TextOf(article, kind);
        var spans = QuoteBounds.Of(text, chosen.Range, []);
        if (await FoundAsync(db, article.Id, kind, spans, text, astray, ct) is not { } quote) return new(QuoteEdit.NotFound);
        if (await ProblemAsync(db, quote, text, spans, chosen.Words, ct) is { } problem) return new(problem);
        await QuoteSpeaker.SetAsync(db, quote, speaker, ct);
        db.Add(quote);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, new ChangedThing(Subject.Quote, quote.Id, quote.Text), ChangeWhat.Marked, null, QuoteState.Of(quote));
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
        await transaction.CommitAsync(ct);
        return new(QuoteEdit.Done, quote.Position);
    }

    /// <summary>A quote that went astray is wanted no more.</summary>
    /// <returns>False where it is not there (any more).</returns>
    public async Task<bool> LetGoAsync(int astray, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.AstrayQuotes.SingleOrDefaultAsync(q => q.Id == astray, ct) is not { } gone) return false;
        var words = string.Join(' ', gone.Anchor.Words);
        log.Add(db, by, new ChangedThing(Subject.Article, gone.ArticleId, words), ChangeWhat.LetGo, words, null);
        db.Remove(gone);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static async Task<Quote?> FoundAsync(CorpusDb db, int article, QuoteKind kind, IReadOnlyList<TextSpan> spans, string text, int? astray, CancellationToken ct)
    {
        if (astray is { } id)
        {
            if (await db.AstrayQuotes.Include(q => q.Person).SingleOrDefaultAsync(q => q.Id == id && q.ArticleId == article, ct) is not { } lost) return null;
            db.Remove(lost);
            var found = lost.At(spans, text);
            (found.Kind, found.Person, found.Version) = (kind, lost.Person, lost.Version + 1);
            return found;
        }
        var places = db.Quotes.Where(q => q.ArticleId == article).Select(q => q.Position).Concat(db.AstrayQuotes.Where(q => q.ArticleId == article).Select(q => q.Position));
        return new Quote
        {
            ArticleId = article,
            Position = await places.MaxAsync(p => (int?)p, ct) + 1 ?? 0,
            Kind = kind,
            Spans = spans,
            Text = MarkedWords.Joined(text, spans),
            Cue = "",
            Confidence = 1,
            Status = QuoteStatus.Marked,
            IsLinked = kind is QuoteKind.Reported,
        };
    }

    /// <summary>Null where the quote can have these words, and has them to itself.</summary>
    private static async Task<QuoteEdit?> ProblemAsync(CorpusDb db, Quote quote, string text, IReadOnlyList<TextSpan> spans, string words, CancellationToken ct)
    {
        if (spans is []) return QuoteEdit.NoWords;
        if (MarkedWords.Joined(text, spans) != words) return QuoteEdit.ChangedMeanwhile;
        var others = await db.Quotes.Where(q => q.ArticleId == quote.ArticleId && q.Id != quote.Id && q.Status != QuoteStatus.Rejected).ToListAsync(ct);
        var overlapping = others.Where(q => (q.Kind is QuoteKind.Headline) == (quote.Kind is QuoteKind.Headline) && q.Spans.Any(s => spans.Any(s.Overlaps))).ToList();
        if (overlapping.Any(q => q.Kind is not QuoteKind.Reported || q.Status is not QuoteStatus.Extracted)) return QuoteEdit.Overlaps;
        // What the machine only took for reported steps aside, as it will in every later run.
        db.RemoveRange(overlapping);
        return null;
    }

    /// <summary>Other words may be said elsewhere: its utterance is looked for again.</summary>
    private static async Task LinkAnewAsync(CorpusDb db, Quote quote, CancellationToken ct)
    {
        if (quote.Kind is QuoteKind.Reported) return;
        await db.Utterances.Where(u => u.Id == quote.UtteranceId).ExecuteUpdateAsync(u => u.SetProperty(x => x.IsStale, true), ct);
        (quote.UtteranceId, quote.IsLinked) = (null, false);
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
        await db.Entry(quote).ReloadAsync(ct);
    }
}

/// <summary>Words that an editor chose.</summary>
/// <param name="Range">Offsets into the article's text, or into its title for a headline quote.</param>
/// <param name="Words">What the editor saw there: where the article has others by now, nothing is done.</param>
public sealed record ChosenWords(TextSpan Range, string Words);

/// <summary>How marking ended.</summary>
/// <param name="Position">Of the quote; 0 where there is none.</param>
public sealed record MarkedQuote(QuoteEdit Edit, int Position = 0);
