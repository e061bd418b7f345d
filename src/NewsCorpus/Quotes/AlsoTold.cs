using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes.Checking;

namespace NewsCorpus.Quotes;

/// <summary>The same thing said, as another article tells it.</summary>
/// <param name="Comparison">Word by word against the quote that it is shown beside; null where the two share too little to set side by side.</param>
public sealed record AlsoTold(QuoteTelling Telling, WordComparison? Comparison);

/// <summary>Finds where else the quotes of an article are told.</summary>
public sealed class AlsoToldQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>By the position of the article's own quote; quotes that no other article about the same meetings tells are left out.</summary>
    /// <param name="article">With its quotes and coverage.</param>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<AlsoTold>>> OfAsync(Article article, CancellationToken ct)
    {
        var meetings = article.Coverage.Select(c => c.MeetingId).ToList();
        var speakers = article.Quotes.Select(q => q.PersonId).OfType<int>().Distinct().ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var others = await db.Quotes.AsNoTracking().Include(q => q.Person).Include(q => q.Article.Outlet)
            .Where(q => q.ArticleId != article.Id && q.Status != QuoteStatus.Rejected && q.PersonId != null && speakers.Contains(q.PersonId.Value)
                && q.Article.Language == article.Language && q.Article.Coverage.Any(c => meetings.Contains(c.MeetingId)))
            .OrderBy(q => q.ArticleId).ThenBy(q => q.Position)
            .ToListAsync(ct);
        var bySpeaker = article.Quotes.Concat(others).Where(q => q.PersonId is not null).GroupBy(q => q.PersonId);
        return bySpeaker.SelectMany(quotes => Utterances.Group([.. quotes.Select(Telling)]))
            .SelectMany(u => Pairs(u, article.Id))
            .ToLookup(pair => pair.Position, pair => pair.Told)
            .ToDictionary(told => told.Key, IReadOnlyList<AlsoTold> (told) => [.. told]);
    }

    private static IEnumerable<(int Position, AlsoTold Told)> Pairs(Utterance utterance, int articleId) =>
        from own in utterance.Tellings
        where own.Article.Id == articleId
        from other in utterance.Tellings
        where other.Article.Id != articleId
        select (own.Position, new AlsoTold(other, Compare(own, other)));

    private static WordComparison? Compare(QuoteTelling own, QuoteTelling other) =>
        WordComparison.Of(new ComparedText(own.Text, own.Article.Language), new ComparedText(other.Text, own.Article.Language));

    private static QuoteTelling Telling(Quote quote) => QuoteTelling.Of(
        quote, new PersonName(quote.Person!.Slug, quote.Person.Names), ArticleSummary.Of(quote.Article), quote.Article.Text);
}
