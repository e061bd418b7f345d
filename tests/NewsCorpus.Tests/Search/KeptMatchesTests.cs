using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

/// <summary>What a word was found in is kept and extended; whatever happens to the index meanwhile, it is what FTS5 finds.</summary>
public sealed class KeptMatchesTests
{
    private static readonly string[] Syllables = ["го", "ру", "ми", "сте", "пла", "ня", "x", "7"];

    /// <summary>As readers type it, and as FTS5 reads it: a form with the mark behind it is a name in mid-sentence.</summary>
    private static readonly (string Typed, string Match)[] Queries =
    [
        ("го*", "\"го\" *"), ("руми*", "\"руми\" *"), ("=го", "\"го\" OR \"го^\""), ("=мигору", "\"мигору\" OR \"мигору^\""), ("=нет", "\"нет\" OR \"нет^\""),
        ("title:пла*", "\"Title\" : \"пла\" *"), ("title:=ру", "\"Title\" : (\"ру\" OR \"ру^\")"), ("го* ми*", "\"го\" * AND \"ми\" *"), ("пла* OR =x", "\"пла\" * OR \"x\" OR \"x^\""),
        ("ми* -го*", "\"ми\" * NOT \"го\" *"),
    ];

    private readonly Random _dice;
    private int _made;

    public KeptMatchesTests() => _dice = new(20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_asked_before_finds_what_came_since_and_nothing_that_went()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        for (var step = 0; step < 120; step++)
        {
            await ChangeAsync(corpus, db);
            // Some are asked again at once, others after many changes.
            foreach (var (typed, match) in Queries.Where(_ => _dice.Next(3) == 0))
                await ShouldFindAsync(corpus, db, typed, match);
        }
        foreach (var (typed, match) in Queries)
            await ShouldFindAsync(corpus, db, typed, match);
    }

    /// <summary>Its places fill many pages of the index: in one article, or over very many.</summary>
    [Theory]
    [InlineData(3, 20_000)]
    [InlineData(2_500, 3)]
    public async Task A_word_that_is_everywhere_is_found_everywhere(int articles, int times)
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        foreach (var half in new[] { articles / 2, articles - (articles / 2) })
        {
            db.AddRange(Enumerable.Range(0, half).Select(_ => SearchArticles.Of(NextName(), "ru", "мост", string.Join(' ', Enumerable.Repeat("мост", times)), day: null)));
            await db.SaveChangesAsync(Ct);
            await ShouldFindAsync(corpus, db, "мос*", "\"мос\" *");
        }
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        var found = await corpus.Get<ISearchIndex>().SearchAsync(new() { Text = "мост" }, Ct);

        found.Total.ShouldBe(articles);
        found.Hits[0].Reasons.Single().Found.Single().Times.ShouldBeGreaterThan(Math.Min(times, 15));
    }

    private static async Task ShouldFindAsync(TestCorpus corpus, CorpusDb db, string typed, string match)
    {
        var found = await corpus.Get<ISearchIndex>().IdsAsync(new() { Text = typed }, Ct);
        var indexed = await db.Database.SqlQuery<int>($"""SELECT rowid AS "Value" FROM "ArticleIndex" WHERE "ArticleIndex" MATCH {match} ORDER BY 1""").ToListAsync(Ct);
        found.Order().ToList().ShouldBe(indexed, customMessage: typed);
    }

    private async Task ChangeAsync(TestCorpus corpus, CorpusDb db)
    {
        var newest = await db.Articles.OrderByDescending(a => a.Id).Select(a => a.Id).Take(1).SingleOrDefaultAsync(Ct);
        var some = _dice.Next(1, newest + 2);
        switch (_dice.Next(12))
        {
            case 0:
                await db.Articles.Where(a => a.Id == newest || a.Id == newest - 1).ExecuteDeleteAsync(Ct);
                break;
            case 1:
                await db.Articles.Where(a => a.Id == some).ExecuteDeleteAsync(Ct);
                break;
            case 2 or 3:
                var text = Words(30);
                await db.Articles.Where(a => a.Id == some).ExecuteUpdateAsync(a => a.SetProperty(x => x.Text, text), Ct);
                break;
            case 4:
                // What editors say of an article leaves its words where they are.
                await db.Articles.Where(a => a.Id == some).ExecuteUpdateAsync(a => a.SetProperty(x => x.Published, new DateTime(2020, 1, 1)), Ct);
                break;
            case 5 or 6:
                var pages = _dice.Next(2) == 0 ? -20 : 3;
                await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex", rank) VALUES ('merge', {pages})""", Ct);
                break;
            case 7 when _dice.Next(3) == 0:
                await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);
                break;
            default:
                db.AddRange(Enumerable.Range(0, _dice.Next(1, 40)).Select(_ => SearchArticles.Of(NextName(), "ru", Words(3), Words(_dice.Next(200)), day: null)));
                await db.SaveChangesAsync(Ct);
                break;
        }
    }

    private string NextName() => (++_made).ToString(CultureInfo.InvariantCulture);

    private string Words(int count) => string.Join(_dice.Next(2) == 0 ? " " : ". ", Enumerable.Range(0, count).Select(_ => Word()));

    private string Word()
    {
        var word = string.Concat(Enumerable.Range(0, _dice.Next(1, 4)).Select(_ => Syllables[_dice.Next(Syllables.Length)]));
        return _dice.Next(4) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
