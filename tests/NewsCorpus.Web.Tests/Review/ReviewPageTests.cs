using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Quotes;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Review;

/// <summary>Editors decide what waits, one item after the other.</summary>
public sealed class ReviewPageTests(OwnSite own) : IClassFixture<OwnSite>, IAsyncLifetime
{
    private RunningSite Site => own.Site;

    /// <summary>No quote of the seeds is sure: enough waits for every test.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await db.Quotes.ExecuteUpdateAsync(set => set.SetProperty(q => q.Confidence, 0.5), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public Task Items_are_decided_from_the_keyboard() => Site.VisitAsync("/edit/review?kind=Quote", View.English, async page =>
    {
        (await page.ViolationsAsync()).ShouldBeEmpty();
        var accepted = await DecideAsync(page, "a");
        var rejected = await DecideAsync(page, "r");
        var passed = await DecideAsync(page, "n");
        (await StatusAsync(accepted), await StatusAsync(rejected), await StatusAsync(passed)).ShouldBe((QuoteStatus.Confirmed, QuoteStatus.Rejected, QuoteStatus.Extracted));
        var id = await IdAsync(page);
        await page.FollowAsync("c");
        await page.ArriveAsync("/edit/quotes/*");
        await page.Locator("input[name=speaker]").FillAsync("участник переговоров");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).FollowAsync();
        await page.ArriveAsync("/edit/review?kind=Quote");
        (await StatusAsync(id)).ShouldBe(QuoteStatus.Corrected);
        (await IdAsync(page)).ShouldNotBe(id);
    }, role: Role.Editor);

    [Theory, InlineData("ru"), InlineData("bg")]
    public Task Without_scripts_by_buttons(string language) => Site.VisitAsync("/edit/review?kind=Quote", new View(language), async page =>
    {
        var first = await IdAsync(page);
        await page.Locator("button[formaction*=Accept]").FollowAsync();
        (await IdAsync(page)).ShouldNotBe(first);
        await page.Locator("button[formaction*=Next]").FollowAsync();
        await page.Locator(".kinds a[aria-current=page]").WaitForAsync();
    }, javaScript: false, role: language == "ru" ? Role.Editor : Role.Administrator);

    [Theory]
    [InlineData("/edit/review?handler=Accept", "Quote", HttpStatusCode.NotFound)]
    [InlineData("/edit/review?handler=Reject", "Person", HttpStatusCode.NotFound)]
    [InlineData("/edit/review?handler=Accept", "Astray", HttpStatusCode.BadRequest)]
    [InlineData("/edit/review?handler=Accept", "Nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/edit/review?handler=Next", "Quote", HttpStatusCode.Redirect)]
    public async Task What_is_not_there_cannot_be_decided(string address, string of, HttpStatusCode expected) =>
        (await Site.As(Role.Administrator).PostAsync(address, ("of", of), ("id", "987654"), ("version", "0"))).StatusCode.ShouldBe(expected);

    [Fact]
    public async Task The_desk_says_how_much_waits()
    {
        (await Site.As(Role.Editor).ReadAsync("/account")).ShouldContain("for review");
        (await Site.As(Role.Reader).ReadAsync("/account")).ShouldNotContain("for review");
    }

    private static async Task<int> DecideAsync(IPage page, string key)
    {
        var id = await IdAsync(page);
        await page.FollowAsync(key);
        (await IdAsync(page)).ShouldNotBe(id);
        return id;
    }

    private static async Task<int> IdAsync(IPage page) => int.Parse(await page.Locator(".deciding input[name=id]").InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<QuoteStatus> StatusAsync(int quote)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.Quotes.Where(q => q.Id == quote).Select(q => q.Status).SingleAsync(TestContext.Current.CancellationToken);
    }
}
