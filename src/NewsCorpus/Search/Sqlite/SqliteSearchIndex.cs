using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Full-text search in the corpus database itself, with FTS5.</summary>
public sealed class SqliteSearchIndex(IDbContextFactory<CorpusDb> contexts) : ISearchIndex
{
    public async Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct)
    {
        var query = QueryParser.Parse(request.Text);
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(request.Text))
            return new(0, 1, 0, [], SearchFacets.Empty, "", IsRepaired: true);

        request = request with { Published = DateRange.Common(request.Published, query.Published) };
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        var total = await Matches.Of(db, query.Root, request).CountAsync(ct);
        var paging = Paging.Of(request, total);
        return new(
            total, paging.Page, paging.Pages,
            await HitReader.ReadAsync(db, query.Root, request, paging, ct),
            await FacetReader.ReadAsync(db, query.Root, request, ct),
            query.ToString(), query.IsRepaired)
        {
            NothingFound = total == 0 ? await NothingFoundReader.ReadAsync(db, query, request, ct) : null,
        };
    }
}
