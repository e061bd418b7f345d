using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Quality;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Tests.Quality;

public sealed class OutletWatchTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2031, 6, 2, 9, 0, 0, TimeSpan.Zero);

    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await using var db = _corpus.NewDb();
        db.AddRange(new Outlet { Slug = "lake", Name = "Озёрный вестник" }, new Outlet { Slug = "hill", Name = "Горный листок" });
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Pages_are_counted_by_the_week_that_they_are_of()
    {
        await AddAsync("lake", Monday.AddDays(-1), reading => reading.HasArticle = false);
        await AddAsync("lake", Monday, reading => reading.Quotes = 2);
        await AddAsync("lake", Monday.AddDays(6), reading => (reading.HasDate, reading.Kept, reading.Removed, reading.Certainty) = (false, 300, 100, 0.5));

        var weeks = (await OverviewAsync()).Outlets.Single().Weeks;

        weeks.ShouldBe(
        [
            new(new DateOnly(2031, 5, 26), 1, 0, 0, 0, 0, null, null),
            new(new DateOnly(2031, 6, 2), Pages: 2, Articles: 2, Titles: 2, Dates: 1, WithQuotes: 1, Certainty: 0.5, KeptShare: 0.75),
        ]);
    }

    [Fact]
    public async Task An_outlet_that_fell_silent_while_others_spoke_is_warned_of()
    {
        for (var day = 0; day < 40; day++)
        {
            await AddAsync("lake", Monday.AddDays(day));
            if (day < 20) await AddAsync("hill", Monday.AddDays(day));
        }

        var silent = (await OverviewAsync()).Warned.Single();

        (silent.Slug, silent.Warnings.Single()).ShouldBe(("hill", new QualityWarning(QualityWarningKind.Silent, Usual: 1, Now: 20)));
    }

    [Fact]
    public async Task A_bulk_load_of_old_pages_fills_their_own_weeks_and_makes_nobody_silent()
    {
        for (var day = 0; day < 20; day++) await AddAsync("lake", Monday.AddDays(day));
        // Long after the last of them an archive comes in, some of it each day.
        for (var day = 0; day < 50; day++) await AddAsync("hill", Monday.AddDays(-700 + (14 * day)), came: Monday.AddDays(60 + day));

        var overview = await OverviewAsync();

        overview.Warned.ShouldBeEmpty();
        overview.Outlets.Single(o => o.Slug == "hill").Weeks.ShouldAllBe(week => week.Pages == 1);
    }

    [Fact]
    public async Task An_archive_that_comes_in_does_not_break_the_silence_of_its_outlet()
    {
        for (var day = 0; day < 40; day++)
        {
            await AddAsync("lake", Monday.AddDays(day));
            await (day < 20 ? AddAsync("hill", Monday.AddDays(day)) : AddAsync("hill", Monday.AddDays(day - 900), came: Monday.AddDays(day)));
        }

        (await OverviewAsync()).Warned.Single().Slug.ShouldBe("hill");
    }

    [Fact]
    public async Task A_page_is_of_the_day_on_which_it_was_fetched_or_else_published_or_else_came()
    {
        var fetched = new DateTimeOffset(2022, 1, 5, 12, 0, 0, TimeSpan.Zero);
        SourcePage[] pages =
        [
            new("a", "a", Encoding.UTF8.GetBytes(Article("Приозерье", "4 июня 2021, 09:15")), new PageContext { CrawledAt = fetched }, null),
            new("b", "b", Encoding.UTF8.GetBytes(Article("Заречье", "4 июня 2021, 09:15")), PageContext.None, null),
            new("c", "c", Encoding.UTF8.GetBytes(Article("Подгорье", "4 июня 3021, 09:15")), PageContext.None, null),
            new("d", "d", Encoding.UTF8.GetBytes(Article("Залесье", "")), PageContext.None, null),
        ];
        await _corpus.Get<IngestionPipeline>().RunAsync(pages, new PipelineOptions(), Ct).ToListAsync(Ct);

        await using var db = _corpus.NewDb();
        var readings = await db.PageReadings.OrderBy(r => r.PageId).ToListAsync(Ct);
        readings.Select(r => r.At).ShouldBe([fetched, new(2021, 6, 4, 9, 15, 0, TimeSpan.Zero), readings[2].StoredAt, readings[3].StoredAt]);
    }

    private Task<OutletOverview> OverviewAsync() => _corpus.Get<OutletWatch>().OverviewAsync(Ct);

    private static string Article(string town, string date) => $"""
        Министры договорились о паромах в городе {town}
        {date}
        Министры двух озёрных стран договорились в городе {town} открыть паромные линии, сообщила пресс-служба министерства.
        По словам министра, первые паромы из города {town} выйдут на линию уже этим летом, а билеты поступят в продажу в мае.
        """;

    /// <param name="at">When the page is of.</param>
    /// <param name="came">The same where none is given.</param>
    private async Task AddAsync(string outlet, DateTimeOffset at, Action<PageReading>? adjust = null, DateTimeOffset? came = null)
    {
        await using var db = _corpus.NewDb();
        var reading = new PageReading { Outlet = await db.Outlets.SingleAsync(o => o.Slug == outlet, Ct), At = at, StoredAt = came ?? at, HasArticle = true, HasTitle = true, HasDate = true };
        adjust?.Invoke(reading);
        if (!reading.HasArticle) (reading.HasTitle, reading.HasDate) = (false, false);
        db.Add(new Page { Sha256 = Guid.NewGuid().ToString("N"), Name = "page.txt", MadeBy = "test", StoredAt = reading.StoredAt, Reading = reading });
        await db.SaveChangesAsync(Ct);
    }
}
