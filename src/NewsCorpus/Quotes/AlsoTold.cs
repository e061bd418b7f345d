using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes.Checking;

namespace NewsCorpus.Quotes;

/// <summary>The same thing said, as another article tells it.</summary>
/// <param name="Comparison">Word by word against the quote that it is shown beside; null where the two share too little to set side by side.</param>
public sealed record AlsoTold(QuoteTelling Telling, WordComparison? Comparison);

/// <summary>Finds where else quotes are told: the other articles of their utterances.</summary>
public sealed class AlsoToldQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Other tellings of one quote that are shown: more say nothing new, and the first were first.</summary>
    private const int Most = 8;

    /// <summary>By article and position of the quote that they are shown beside, the first told first; quotes that no other article tells are left out.</summary>
    public async Task<IReadOnlyDictionary<(int Article, int Position), IReadOnlyList<AlsoTold>>> OfAsync(IEnumerable<QuoteTelling> shown, CancellationToken ct)
    {
        var common = shown.Where(q => q.Utterance is not null).ToList();
        int[] utterances = [.. common.Select(q => q.Utterance!.Value).Distinct()];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tellings = utterances is [] ? [] : await ReadAsync(db, utterances, ct);
        var byUtterance = tellings.ToLookup(t => t.Utterance);
        return common.Select(own => (Own: own, Others: Others(own, byUtterance[own.Utterance])))
            .Where(pair => pair.Others.Count > 0)
            .ToDictionary(pair => (pair.Own.Article.Id, pair.Own.Position), pair => pair.Others);
    }

    /// <inheritdoc cref="OfAsync(IEnumerable{QuoteTelling}, CancellationToken)"/>
    /// <param name="article">With its quotes and their people.</param>
    /// <param name="ct">Stops the queries.</param>
    public Task<IReadOnlyDictionary<(int Article, int Position), IReadOnlyList<AlsoTold>>> OfAsync(Article article, CancellationToken ct)
    {
        var summary = ArticleSummary.Of(article);
        return OfAsync(article.Quotes.Select(q => QuoteTelling.Of(q, q.Person is { } p ? new(p.Slug, p.Names) : null, summary, article.Text)), ct);
    }

    private static async Task<List<QuoteTelling>> ReadAsync(CorpusDb db, int[] utterances, CancellationToken ct)
    {
        var quotes = await db.Quotes.AsNoTracking()
            .Where(q => q.UtteranceId != null && utterances.Contains(q.UtteranceId.Value) && q.Status != QuoteStatus.Rejected)
            .OrderBy(q => q.ArticleId).ThenBy(q => q.Position)
            .Select(q => new
            {
                Quote = q,
                q.Article.Text,
                Article = new ArticleSummary(
                    q.Article.Id, q.Article.Title, q.Article.TitleSource, q.Article.Language, q.Article.Outlet!.Name,
                    q.Article.Published, q.Article.PublishedPrecision),
                Person = q.Person == null ? null : new PersonName(q.Person.Slug, q.Person.Names),
            })
            .ToListAsync(ct);
        return [.. quotes.Select(q => QuoteTelling.Of(q.Quote, q.Person, q.Article, q.Text))];
    }

    /// <summary>One telling of each other article.</summary>
    private static IReadOnlyList<AlsoTold> Others(QuoteTelling own, IEnumerable<QuoteTelling> tellings) =>
        [.. tellings.Where(t => t.Article.Id != own.Article.Id).DistinctBy(t => t.Article.Id).Take(Most).Select(other => new AlsoTold(other, Compare(own, other)))];

    private static WordComparison? Compare(QuoteTelling own, QuoteTelling other) =>
        WordComparison.Of(new ComparedText(own.Text, own.Article.Language), new ComparedText(other.Text, own.Article.Language));
}
