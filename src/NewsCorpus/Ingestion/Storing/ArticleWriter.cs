using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Linking;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Sqlite;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>What the stages found in a page → the rows of its article. One for a batch, within its transaction.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly RowInserter<Article> _articles;
    private readonly RowInserter<Mention> _mentions;
    private readonly RowInserter<Quote> _quotes;
    private readonly RowInserter<Coverage> _coverage;
    private readonly NewIndexRows _index;
    private readonly List<HeldHash> _bands = [];
    private readonly List<HeldHash> _runs = [];
    private readonly BatchPeople _people;
    private readonly Dictionary<string, int> _outlets;
    private readonly Dictionary<string, int> _meetings;
    private readonly SharedRuns _shared;
    private readonly Decided _decided;

    private ArticleWriter(CorpusDb db, BatchPeople people, Dictionary<string, int> outlets, Dictionary<string, int> meetings, SharedRuns shared, Decided decided)
    {
        (_people, _outlets, _meetings, _shared, _decided) = (people, outlets, meetings, shared, decided);
        (_articles, _mentions, _quotes, _coverage, _index) = (new(db), new(db), new(db), new(db), new(db));
    }

    /// <summary>Looks up everybody and everything that the batch names, at once.</summary>
    public static async Task<ArticleWriter> LoadAsync(CorpusDb db, GatheredHashes runs, IReadOnlyList<AnalyzedPage> batch, Decided decided, CancellationToken ct)
    {
        var outlets = batch.Select(a => a.Article?.Outlet).OfType<string>().Distinct().ToList();
        var meetings = batch.Select(a => a.Meeting?.Meeting).OfType<string>().Distinct().ToList();
        return new(
            db,
            await BatchPeople.LoadAsync(db, [.. batch.Select(a => (a.Annotations, a.Article?.Language ?? ""))], ct),
            await db.Outlets.Where(o => outlets.Contains(o.Name)).GroupBy(o => o.Name).ToDictionaryAsync(g => g.Key, g => g.Min(o => o.Id), ct),
            await db.Meetings.Where(m => meetings.Contains(m.Slug) && m.Status == MeetingStatus.Catalogued).ToDictionaryAsync(m => m.Slug, m => m.Id, ct),
            SharedRuns.Load(runs, batch.SelectMany(a => a.Annotations.Quotes.Select(q => a.QuoteRuns[q.Text]))),
            decided);
    }

    /// <summary>Writes all of an article that the corpus does not have yet.</summary>
    /// <returns>Its id.</returns>
    public int Insert(int pageId, AnalyzedPage analyzed, int? copyOf)
    {
        var article = new Article { PageId = pageId, Language = "", Title = "", Text = "", CopyOfId = copyOf };
        Fill(article, analyzed.Article!);
        article.Id = _articles.Insert(article);
        _index.Add(article, analyzed.Words);
        InsertFindings(article, analyzed);
        return article.Id;
    }

    /// <summary>Id of the outlet that a page names; null where it names none of the catalogue.</summary>
    public int? OutletOf(ExtractedArticle? found) => found?.Outlet is { } name && _outlets.TryGetValue(name, out var outlet) ? outlet : null;

    /// <summary>Writes an article anew under its old id; what older stages found in it was taken away before.</summary>
    /// <param name="article">Tracked: the caller saves it.</param>
    public void Rewrite(Article article, AnalyzedPage analyzed)
    {
        _decided.Quotes.Follow(article, analyzed.Article!.Title ?? "", analyzed.Article.Text);
        Fill(article, analyzed.Article);
        InsertFindings(article, analyzed);
    }

    /// <summary>After the last article that is inserted, and before anything else of the batch is written.</summary>
    public void CompleteIndex() => _index.Complete();

    /// <summary>Once for the batch: by what its articles and quotes are found.</summary>
    public void KeepHashes(LinkingHashes hashes)
    {
        hashes.Bands.Keep(_bands);
        hashes.Runs.Keep(_runs);
    }

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { _articles, _mentions, _quotes, _coverage, _index, _people }) part.Dispose();
    }

    private void Fill(Article article, ExtractedArticle found)
    {
        article.Language = found.Language;
        article.Title = found.Title ?? "";
        article.TitleSource = found.TitleSource;
        article.OutletId = OutletOf(found);
        article.Published = found.Published?.Local;
        article.PublishedPrecision = found.Published?.Precision ?? DatePrecision.None;
        article.PublishedEvidence = found.Published is { Evidence: { Length: > 0 } evidence } ? evidence : null; // an editor's date has none
        article.Author = found.Author?.Value;
        article.AuthorEvidence = found.Author?.Source;
        article.PageAddress = found.Address?.Value;
        article.HasLead = found.Lead is not null;
        article.Text = found.Text;
    }

    private void InsertFindings(Article article, AnalyzedPage analyzed)
    {
        _bands.AddRange(analyzed.Bands.Select(hash => new HeldHash(hash, article.Id)));
        _people.Propose(analyzed.Annotations, article.Language);
        foreach (var named in analyzed.Annotations.People) InsertMention(article.Id, named);
        foreach (var (position, quote) in _decided.Quotes.Beside(article.Id, analyzed.Annotations.QuotesAndReported)) InsertQuote(article.Id, position, quote, analyzed);
        if (analyzed.Meeting is { } match && _meetings.TryGetValue(match.Meeting, out var meeting) && !_decided.Meetings.Cover(article.Id, match.Meeting))
            _coverage.Insert(new Coverage { ArticleId = article.Id, MeetingId = meeting, Evidence = match.Evidence, DecidedBy = DecidedBy.Machine });
    }

    private void InsertMention(int articleId, MentionedPerson named)
    {
        if (_decided.People.IdIn(articleId, _people.IdOf(named)) is not { } person) return;
        _mentions.Insert(named.Mentions is [var first, ..]
            ? new() { ArticleId = articleId, PersonId = person, Start = first.Start, Length = first.Length, Others = [.. named.Mentions.Skip(1)] }
            : new() { ArticleId = articleId, PersonId = person, Start = -1 });
    }

    private void InsertQuote(int articleId, int position, ExtractedQuote quote, AnalyzedPage analyzed)
    {
        var runs = quote.Kind == QuoteKind.Reported ? [] : analyzed.QuoteRuns[quote.Text]; // a reporter's words are nobody's utterance
        var row = QuoteOf(articleId, position, quote, analyzed.Annotations, isAlone: !_shared.HoldsAny(runs));
        var id = _quotes.Insert(row);
        _index.Add(id, row, analyzed.Article!.Language);
        if (row.IsLinked) _runs.AddRange(runs.Select(hash => new HeldHash(hash, id))); // else they are kept as it is linked
    }

    private Quote QuoteOf(int articleId, int position, ExtractedQuote quote, Annotations article, bool isAlone) => new()
    {
        ArticleId = articleId,
        Position = position,
        Kind = quote.Kind,
        Spans = quote.Spans,
        Text = quote.Text,
        SpeakerKind = quote.Speaker?.Kind,
        SpeakerName = quote.Speaker?.Name,
        PersonId = _decided.People.IdIn(articleId, _people.IdOf(quote.Speaker, article)),
        Cue = quote.Cue,
        Confidence = quote.Confidence,
        Status = QuoteStatus.Extracted,
        IsLinked = isAlone,
    };
}
