using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

public sealed class SqliteQuoteIndexTests : QuoteIndexContract
{
    [Fact]
    public async Task An_index_made_anew_finds_the_same()
    {
        await using var db = Corpus.NewDb();
        await db.Database.ExecuteSqlAsync($"""UPDATE "ArticleIndexState" SET "AnalysisVersion" = -1""", Ct);
        await Corpus.Get<ISearchIndexBuilder>().BringUpToDateAsync(Ct);
        (await SearchAsync(new(new() { Text = "мост" }))).Total.ShouldBe(4);
    }

    protected override Task<TestCorpus> CreateCorpusAsync() => TestCorpus.CreateAsync();
}
