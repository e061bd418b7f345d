using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Search.Sqlite;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Exports;

/// <summary>Reads articles as rows.</summary>
public sealed class ArticleExport(IDbContextFactory<CorpusDb> contexts, ISearchIndex index)
{
    /// <summary>Rows read at once: few enough for memory, enough that a query costs nothing beside them.</summary>
    private const int AtOnce = 200;

    /// <summary>Every article that the search counts, in its order, all of one moment. In memory are the ids of all of them, and <see cref="AtOnce"/> texts.</summary>
    /// <param name="request">Its page is not looked at.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    public async IAsyncEnumerable<ArticleRow> AllAsync(SearchRequest request, string site, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        foreach (var some in (await index.IdsAsync(request, ct)).Chunk(AtOnce))
            foreach (var row in await ReadAsync(db, some, site, ct))
                yield return row;
    }

    /// <summary>Articles without their texts, the last stored first.</summary>
    /// <param name="before">Articles with lower ids only; null for all.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="site">See <see cref="AllAsync"/>.</param>
    /// <param name="ct">Stops the query.</param>
    public async Task<IReadOnlyList<ArticleRow>> NewestAsync(int? before, int most, string site, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ids = await db.Articles.Where(a => before == null || a.Id < before).OrderByDescending(a => a.Id).Take(most).Select(a => a.Id).ToListAsync(ct);
        return [.. (await ReadAsync(db, ids, site, ct)).Select(row => row with { Text = null })];
    }

    /// <summary>The last stored of the articles that a search finds, the last first.</summary>
    public async Task<IReadOnlyList<FeedEntry>> FeedAsync(SearchRequest request, int most, CancellationToken ct)
    {
        // An article keeps its id for ever, and a later one has a higher id.
        var ids = (await index.IdsAsync(request, ct)).OrderDescending().Take(most).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var articles = await db.Articles.Where(a => ids.Contains(a.Id)).OrderByDescending(a => a.Id)
            .Select(a => new { a.Id, a.Title, a.Language, Outlet = a.Outlet!.Name, a.Page.Sha256, a.Page.StoredAt, a.Text })
            .ToListAsync(ct);
        return [.. articles.Select(a => new FeedEntry($"page:{a.Sha256}", $"/articles/{a.Id}", a.Title, a.Language, a.Outlet, a.StoredAt, a.Text.Split('\n', 2)[0]))];
    }

    /// <summary>Those of the articles that are there, in the order of the ids.</summary>
    internal static async Task<IReadOnlyList<ArticleRow>> ReadAsync(CorpusDb db, IReadOnlyList<int> ids, string site, CancellationToken ct)
    {
        var rows = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                Article = new ArticleSummary(a.Id, a.Title, a.TitleSource, a.Language, a.Outlet!.Name, a.Published, a.PublishedPrecision),
                a.Text,
                a.HasLead,
                a.Author,
                a.PageAddress,
                a.CopyOfId,
                Meetings = a.Coverage.OrderBy(c => c.Meeting.FirstDay).Select(c => c.Meeting.Slug).ToList(),
                People = a.Mentions.OrderBy(m => m.Start).Select(m => m.Person.Slug).ToList(),
                Corrected = a.Corrections.OrderBy(c => c.Fact).Select(c => c.Fact).ToList(),
                Tags = a.Tags.OrderBy(t => t.Slug).Select(t => t.Slug).ToList(),
                Quotes = a.Quotes.Count(q => q.Status != QuoteStatus.Rejected && q.Kind != QuoteKind.Reported),
            })
            .AsSplitQuery().ToDictionaryAsync(a => a.Article.Id, ct);
        return
        [
            .. from id in ids
               where rows.ContainsKey(id)
               let row = rows[id]
               select ArticleRow.Of(row.Article, row.Text, row.HasLead, new(row.Author, row.PageAddress, row.Corrected), new(row.Meetings, [.. row.People.Distinct()], row.Tags, row.Quotes, row.CopyOfId), site),
        ];
    }
}
