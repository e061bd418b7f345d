using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Ingestion;

/// <summary>What the stages found → rows. Writes into the change tracker only; the caller saves and commits.</summary>
public static class ArticleWriter
{
    /// <summary>Makes the page's article, or makes it anew under its old id; takes it away where the page gives none any more.</summary>
    public static async Task WriteAsync(CorpusDb db, Page page, AnalyzedPage analyzed, CancellationToken ct)
    {
        if (analyzed.Problem is not null || analyzed.Article is not { } extracted)
        {
            if (page.Article is not null) db.Remove(page.Article);
            return;
        }
        var article = page.Article ??= new Article { Page = page, Language = "", Title = "", Text = "" };
        if (db.Entry(article).State == EntityState.Detached) db.Add(article);
        else await ForgetAsync(db, article, ct);
        await FillAsync(db, article, extracted, ct);
        article.Bands.AddRange(analyzed.Bands.Select(hash => new ArticleBand { Hash = hash }));
        await AnnotateAsync(db, article, analyzed, ct);
    }

    private static async Task FillAsync(CorpusDb db, Article article, ExtractedArticle extracted, CancellationToken ct)
    {
        article.Language = extracted.Language;
        article.Title = extracted.Title ?? "";
        article.TitleSource = extracted.TitleSource;
        article.Outlet = extracted.Outlet is { } name ? await db.Outlets.FirstOrDefaultAsync(o => o.Name == name, ct) : null;
        article.Published = extracted.Published?.Local;
        article.PublishedPrecision = extracted.Published?.Precision ?? DatePrecision.None;
        article.PublishedEvidence = extracted.Published?.Evidence;
        article.HasLead = extracted.Lead is not null;
        article.Text = extracted.Text;
    }

    private static async Task AnnotateAsync(CorpusDb db, Article article, AnalyzedPage analyzed, CancellationToken ct)
    {
        var people = await ArticlePeople.LoadAsync(db, analyzed.Annotations, article.Language, ct);
        article.Mentions.AddRange(analyzed.Annotations.People.SelectMany(p => MentionsOf(p, people.Of(p))));
        article.Quotes.AddRange(analyzed.Annotations.Quotes.Select((q, i) => QuoteOf(q, i, people.Of(q.Speaker))));
        if (analyzed.Meeting is { } match && await db.Meetings.FirstOrDefaultAsync(m => m.Slug == match.Meeting, ct) is { } meeting)
            article.Coverage.Add(new Coverage { Meeting = meeting, Evidence = match.Evidence, DecidedBy = DecidedBy.Machine });
    }

    private static IEnumerable<Mention> MentionsOf(MentionedPerson named, Person? person) =>
        person is null ? []
        : named.Mentions is [] ? [new Mention { Person = person, Start = -1 }]
        : named.Mentions.Select(span => new Mention { Person = person, Start = span.Start, Length = span.Length });

    private static Quote QuoteOf(ExtractedQuote quote, int position, Person? speaker) => new()
    {
        Position = position,
        Kind = quote.Kind,
        Spans = quote.Spans,
        Text = quote.Text,
        SpeakerKind = quote.Speaker?.Kind,
        SpeakerName = quote.Speaker?.Name,
        Person = speaker,
        Cue = quote.Cue,
        Confidence = quote.Confidence,
        Status = QuoteStatus.Extracted,
    };

    /// <summary>Takes away what older stages found. Tags and whatever an editor decided stay.</summary>
    private static async Task ForgetAsync(CorpusDb db, Article article, CancellationToken ct)
    {
        await db.Set<ArticleBand>().Where(b => b.ArticleId == article.Id).ExecuteDeleteAsync(ct);
        await db.Mentions.Where(m => m.ArticleId == article.Id).ExecuteDeleteAsync(ct);
        await db.Quotes.Where(q => q.ArticleId == article.Id && q.Status == QuoteStatus.Extracted).ExecuteDeleteAsync(ct);
        await db.Coverage.Where(c => c.ArticleId == article.Id && c.DecidedBy == DecidedBy.Machine).ExecuteDeleteAsync(ct);
    }
}
