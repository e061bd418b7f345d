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

    [Fact]
    public async Task An_index_that_cannot_be_read_is_made_anew()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        db.AddRange(SearchArticles.All());
        await db.SaveChangesAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""UPDATE "ArticleIndex_data" SET block = x'00' WHERE id > 10""", Ct);

        (await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct)).ShouldBe(db.Articles.Count());

        (await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "Сочи" }, Ct)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task Articles_that_are_gone_do_not_stay_in_an_index_made_anew()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        db.AddRange(SearchArticles.All());
        await db.SaveChangesAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" (rowid, "Title", "Text") VALUES (4711, fts5_locale('ru', ''), fts5_locale('ru', 'Сочи'))""", Ct);

        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        var indexed = await db.Database.SqlQuery<int>($"""SELECT count(*) AS "Value" FROM "ArticleIndex" """).SingleAsync(Ct);
        indexed.ShouldBe(db.Articles.Count());
    }
    [Fact]
    public async Task Every_portion_of_an_index_made_anew_can_be_searched()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        db.AddRange(Enumerable.Range(0, 2100).Select(i => SearchArticles.Of($"page-{i}", "ru", "Без заглавия", "Сочи", day: null)));
        await db.SaveChangesAsync(Ct);
        await db.Articles.Where(a => a.Id > 500 && a.Id <= 600).ExecuteDeleteAsync(Ct);

        (await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct)).ShouldBe(2000);

        (await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "Сочи" }, Ct)).Total.ShouldBe(2000);
    }
}
