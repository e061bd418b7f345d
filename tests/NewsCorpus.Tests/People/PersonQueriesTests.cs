using NewsCorpus.People;
using NewsCorpus.Quotes;
using static NewsCorpus.Tests.SampleCorpus;

namespace NewsCorpus.Tests.People;

public sealed class PersonQueriesTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Quotes_are_newest_first_and_an_undated_one_takes_its_meetings_day()
    {
        var ana = Person("ana-host", "Ана Хост", "Ana Host");
        var meeting = Meeting("vidin-2022", new DateOnly(2022, 3, 7), (ana, true));
        var older = Article("Старое слово.", published: new DateTime(2021, 1, 1));
        older.Quote("Старое слово", ana);
        var undated = Article("Слово на встрече.", meetings: meeting);
        undated.Quote("Слово на встрече", ana);
        var newer = Article("Новое слово. Лишнее слово.", published: new DateTime(2023, 1, 1));
        newer.Quote("Новое слово", ana);
        newer.Quote("Лишнее слово", ana, status: QuoteStatus.Rejected);
        await Store(older, undated, newer);

        var report = (await Find("ana-host")).ShouldNotBeNull();

        report.Quotes.Select(q => q.Telling.Text).ShouldBe(["Новое слово", "Слово на встрече", "Старое слово"]);
        report.Quotes.Select(q => q.Meeting?.Slug).ShouldBe([null, "vidin-2022", null]);
        report.Meetings.ShouldHaveSingleItem().Slug.ShouldBe("vidin-2022");
    }

    [Fact]
    public async Task Offices_are_the_latest_first()
    {
        await Store(Person("ana-host", "Ана Хост", "Ana Host",
            new HeldOffice { Kind = "ambassador", Country = "BG" },
            new HeldOffice { Kind = "foreign-minister", Country = "BG", From = new(2020, 1, 1), To = new(2022, 12, 31) },
            new HeldOffice { Kind = "prime-minister", Country = "BG", From = new(2023, 1, 1) }));
        (await Find("ana-host"))!.Offices.Select(o => o.Kind).ShouldBe(["prime-minister", "foreign-minister", "ambassador"]);
    }

    [Fact]
    public async Task Many_quotes_come_in_pages()
    {
        var ana = Person("ana-host", "Ана Хост", "Ana Host");
        var article = Article("Слово.");
        for (var i = 0; i <= PersonQueries.PageSize; i++) article.Quote("Слово", ana);
        await Store(article);

        (await Find("ana-host"))!.Quotes.Count.ShouldBe(PersonQueries.PageSize);
        var second = (await Find("ana-host", 2))!;
        second.Quotes.ShouldHaveSingleItem().Telling.Position.ShouldBe(PersonQueries.PageSize);
        second.QuoteCount.ShouldBe(PersonQueries.PageSize + 1);
        (await Find("ana-host", 3))!.Quotes.ShouldBeEmpty();
    }

    [Fact]
    public async Task There_is_nobody_of_an_unknown_address() => (await Find("nobody")).ShouldBeNull();

    private Task<PersonReport?> Find(string slug, int page = 1) =>
        _corpus.Get<PersonQueries>().FindAsync(slug, page, TestContext.Current.CancellationToken);

    private async Task Store(params object[] rows)
    {
        await using var db = _corpus.NewDb();
        db.AddRange(rows);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
