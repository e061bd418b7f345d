using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

public sealed class SqliteSearchIndexTests : SearchIndexContract
{
    protected override Task<TestCorpus> CreateCorpusAsync() => TestCorpus.CreateAsync();

    [Fact]
    public async Task An_index_made_by_other_rules_is_made_anew()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        db.AddRange(SearchArticles.All());
        await db.SaveChangesAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleIndex" """, Ct);
        await db.Database.ExecuteSqlAsync($"""UPDATE "ArticleIndexState" SET "AnalysisVersion" = -1""", Ct);

        (await corpus.Get<ISearchIndexBuilder>().BringUpToDateAsync(Ct)).ShouldBe(db.Articles.Count());

        (await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "Сочи" }, Ct)).Total.ShouldBe(2);
    }
}
