using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Linking;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using static NewsCorpus.Tests.SampleCorpus;

namespace NewsCorpus.Tests.Linking;

public sealed class UtteranceLinkerTests : IAsyncLifetime
{
    private const string Whole = "Река широка, но мы построим через неё новый мост, и он будет стоять сто лет";

    private readonly Person _host = Person("ana-host", "Ана Хост", "Ana Host");
    private readonly Person _guest = Person("ivo-guest", "Иво Гост", "Ivo Guest");
    private TestCorpus _corpus = null!;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Theory]
    [InlineData("мы построим через нее новый мост, и он будет стоять")]
    [InlineData("РЕКА ШИРОКА — но мы построим через неё новый мост…")]
    public async Task A_quote_cut_at_its_beginning_or_end_is_the_same_utterance(string cut) =>
        (await LinkAsync(Said(Whole, _host), Said(cut, _host))).ShouldBe([1, 1]);

    [Fact]
    public async Task Quotes_that_share_nothing_have_no_utterance() =>
        (await LinkAsync(Said(Whole, _host), Said("Дорога через горы пока закрыта из-за большого снега", _host))).ShouldBe([null, null]);

    [Fact]
    public async Task A_set_phrase_of_two_people_is_not_one_utterance() =>
        (await LinkAsync(Said("мы готовы к переговорам без условий", _host), Said("мы готовы к переговорам без условий", _guest))).ShouldBe([null, null]);

    [Fact]
    public async Task A_long_quote_is_one_utterance_also_where_two_outlets_name_two_speakers() =>
        (await LinkAsync(Said(Whole, _host), Said(Whole, _guest))).ShouldBe([1, 1]);

    [Fact]
    public async Task The_same_words_in_another_language_are_not_known_for_the_same() =>
        (await LinkAsync(Said(Whole, _host), Said(Whole, _host, "bg"))).ShouldBe([null, null]);

    [Fact]
    public async Task What_belongs_together_does_not_depend_on_the_order_of_the_pages()
    {
        string[] texts = ["Дорога через горы закрыта из-за снега до весны. " + Whole, Whole, "Дорога через горы закрыта из-за снега до весны"];
        foreach (var order in new int[][] { [0, 1, 2], [1, 2, 0], [2, 0, 1] })
        {
            await using var corpus = await TestCorpus.CreateAsync();
            foreach (var i in order)
                await StoreAsync(corpus, Said(texts[i], _host.Slug));
            (await UtterancesAsync(corpus)).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Linking_again_writes_nothing()
    {
        await LinkAsync(Said(Whole, _host), Said(Whole, _host));
        var before = await _corpus.RowCountsAsync();
        await LinkAsync();
        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Quotes_that_only_a_third_held_together_part_when_it_goes()
    {
        await LinkAsync(Said("Дорога через горы закрыта из-за снега до весны", _host), Said(Whole, _host), Said("Дорога через горы закрыта из-за снега до весны. " + Whole, _host));
        await using (var db = _corpus.NewDb())
            await db.Articles.Where(a => a.Text.Length > Whole.Length).ExecuteDeleteAsync(Ct);
        (await LinkAsync()).ShouldBe([null, null]);
    }

    [Fact]
    public async Task However_many_quotes_are_gone_those_that_come_with_the_same_words_find_each_other()
    {
        await LinkAsync([.. Enumerable.Range(0, 30).Select(_ => Said(Whole, _host))]);
        await using (var db = _corpus.NewDb()) await db.Articles.ExecuteDeleteAsync(Ct);

        (await LinkAsync(Said(Whole, _host), Said(Whole, _host))).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();

        (await _corpus.HoldersAsync("GatheredRuns")).Count.ShouldBe(2);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Article Said(string words, Person speaker, string language = "ru")
    {
        var article = Article(words, language);
        article.Quote(words, speaker);
        return article;
    }

    private static Article Said(string words, string speaker) => Said(words, Person(speaker, "Ана Хост", "Ana Host"));

    /// <returns>The utterance of each quote, in the order of the articles.</returns>
    private async Task<List<int?>> LinkAsync(params Article[] articles)
    {
        await StoreAsync(_corpus, articles);
        return await UtterancesAsync(_corpus);
    }

    private static async Task StoreAsync(TestCorpus corpus, params Article[] articles)
    {
        await using var db = corpus.NewDb();
        foreach (var quote in articles.SelectMany(a => a.Quotes))
            quote.Person = await db.People.FirstOrDefaultAsync(p => p.Slug == quote.Person!.Slug, Ct) ?? quote.Person;
        db.AddRange(articles);
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        await db.SaveChangesAsync(Ct);
        await UtteranceLinker.LinkAsync(db, Ct);
        await transaction.CommitAsync(Ct);
    }

    private static async Task<List<int?>> UtterancesAsync(TestCorpus corpus)
    {
        await using var db = corpus.NewDb();
        return await db.Quotes.OrderBy(q => q.Id).Select(q => q.UtteranceId).ToListAsync(Ct);
    }
}
