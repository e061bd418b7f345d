using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quality;

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
    public async Task Pages_are_counted_by_the_week_in_which_they_came()
    {
        await AddAsync("lake", Monday.AddDays(-1), reading => reading.HasArticle = false);
        await AddAsync("lake", Monday, reading => reading.Quotes = 2);
        await AddAsync("lake", Monday.AddDays(6), reading => (reading.HasDate, reading.Kept, reading.Removed, reading.Certainty) = (false, 300, 100, 0.5));

        var weeks = (await _corpus.Get<OutletWatch>().AllAsync(Ct)).Single().Weeks;

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

        var silent = (await _corpus.Get<OutletWatch>().WarningsAsync(Ct)).Single();

        (silent.Slug, silent.Warnings.Single()).ShouldBe(("hill", new QualityWarning(QualityWarningKind.Silent, Usual: 1, Now: 20)));
    }

    private async Task AddAsync(string outlet, DateTimeOffset at, Action<PageReading>? adjust = null)
    {
        await using var db = _corpus.NewDb();
        var reading = new PageReading { Outlet = await db.Outlets.SingleAsync(o => o.Slug == outlet, Ct), StoredAt = at, HasArticle = true, HasTitle = true, HasDate = true };
        adjust?.Invoke(reading);
        if (!reading.HasArticle) (reading.HasTitle, reading.HasDate) = (false, false);
        db.Add(new Page { Sha256 = Guid.NewGuid().ToString("N"), Name = "page.txt", MadeBy = "test", StoredAt = at, Reading = reading });
        await db.SaveChangesAsync(Ct);
    }
}
