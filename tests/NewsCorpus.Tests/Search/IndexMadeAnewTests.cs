using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

/// <summary>What is made anew in pieces, past FTS5, is what FTS5 makes of the same rows one by one.</summary>
public sealed class IndexMadeAnewTests
{
    private static readonly string[] Syllables = ["го", "ру", "ми", "сте", "пла", "ня", "Ве", "Бо", "x", "қа", "7", "dé"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_word_stands_where_triggers_put_it()
    {
        await using var corpus = await WithAsync(Texts(400));
        var indexed = await IndexPlaces.OfAsync(corpus);

        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        (await IndexPlaces.OfAsync(corpus)).ShouldBe(indexed);
    }

    /// <summary>Its places fill many pages: of one article in the first case, of very many in the second.</summary>
    [Theory]
    [InlineData(3, 20_000)]
    [InlineData(2_500, 3)]
    public async Task A_word_that_is_everywhere_is_found_everywhere(int articles, int times)
    {
        await using var corpus = await WithAsync(Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("мост", times)), articles));
        var indexed = await IndexPlaces.OfAsync(corpus);

        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        indexed.Count.ShouldBe(articles * (times + 2));
        (await IndexPlaces.OfAsync(corpus)).ShouldBe(indexed);
    }

    [Fact]
    public async Task It_is_whole_and_goes_with_its_articles()
    {
        await using var corpus = await WithAsync(Texts(60));
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);
        await using var db = corpus.NewDb();

        await db.Articles.Where(a => a.Id % 3 == 0).ExecuteDeleteAsync(Ct);
        await db.Articles.Where(a => a.Id % 3 == 1).ExecuteUpdateAsync(a => a.SetProperty(x => x.Text, "Паром ушёл."), Ct);

        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('integrity-check')""", Ct);
        (await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "паром" }, Ct)).Total.ShouldBe(20);
        var kept = await IndexPlaces.OfAsync(corpus);
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);
        (await IndexPlaces.OfAsync(corpus)).ShouldBe(kept);
    }

    [Fact]
    public async Task Whatever_is_written_meanwhile_is_in_it()
    {
        await using var corpus = await WithAsync(Texts(2_100));
        var rebuilding = Task.Run(() => corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct), Ct);

        await using var db = corpus.NewDb();
        for (var i = 1; i <= 2_100; i += 30)
            await db.Articles.Where(a => a.Id == i).ExecuteUpdateAsync(a => a.SetProperty(x => x.Text, "Паром ушёл."), Ct);
        await rebuilding;

        (await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "паром" }, Ct)).Total.ShouldBe(70);
        var indexed = await IndexPlaces.OfAsync(corpus);
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);
        (await IndexPlaces.OfAsync(corpus)).ShouldBe(indexed);
    }

    private static async Task<TestCorpus> WithAsync(IEnumerable<string> texts)
    {
        var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        Article[] articles = [.. texts.Select((text, i) => SearchArticles.Of(i.ToString(CultureInfo.InvariantCulture), i % 3 == 0 ? "bg" : "ru", "мост открыт", text, day: null))];
        db.AddRange(articles);
        await db.SaveChangesAsync(Ct);
        return corpus;
    }

    /// <summary>Invented words, some of them names, some again and again; now and then an empty text.</summary>
    private static IEnumerable<string> Texts(int count)
    {
        var dice = new Random(17);
        string Word() => string.Concat(Enumerable.Range(0, dice.Next(1, 5)).Select(_ => Syllables[dice.Next(Syllables.Length)]));
        return Enumerable.Range(0, count).Select(i => i % 50 == 7 ? "" : string.Join(i % 2 == 0 ? " " : ". ", Enumerable.Range(0, dice.Next(1, 60)).Select(_ => Word())));
    }
}
