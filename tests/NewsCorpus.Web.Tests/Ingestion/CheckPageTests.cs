using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

/// <summary>Administrators ask whether the corpus is in order, and put it in order.</summary>
public sealed class CheckPageTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private CheckDesk Desk => Site.Services.GetRequiredService<CheckDesk>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_broken_is_named_repaired_and_gone(bool javaScript)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleIndex" WHERE rowid = 3""", Ct);
        await Site.VisitAsync("/admin/runs", View.English with { Width = View.Phone }, async page =>
        {
            var main = page.GetByRole(AriaRole.Main);
            await page.GetByRole(AriaRole.Link, new() { Name = "Check of the corpus" }).FollowAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Check now" }).FollowAsync();
            await main.GetByText("5 pages, 5 articles, 4 in the search index.").WaitForAsync();
            (await main.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllInnerTextsAsync()).ShouldBe(["Articles that search does not find: 1"]);
            (await main.Locator(".rows a").GetAttributeAsync("href")).ShouldBe("/articles/3");
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);

            await page.GetByRole(AriaRole.Button, new() { Name = "Repair" }).FollowAsync();
            await main.GetByText("5 articles were indexed anew").WaitForAsync();
            await main.GetByText("All agrees.").WaitForAsync();
            (await page.GetByRole(AriaRole.Button, new() { Name = "Repair" }).CountAsync()).ShouldBe(0);
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        }, javaScript, Role.Administrator);
    }

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public async Task Every_kind_of_problem_is_explained_and_fits_a_phone(string language)
    {
        var problems = Enum.GetValues<ProblemKind>().SelectMany(kind => Enumerable.Repeat(new CorpusProblem(kind, new string('a', 64)), CheckReport.MostOfAKind)).ToList();
        await Desk.TryAsync(() => Task.FromResult(new KeptCheck(new(12_345, 5, 1, problems), new(21, 2, 1), DateTimeOffset.UnixEpoch)));
        await Site.VisitAsync("/admin/check", new View(language, View.Phone), async page =>
        {
            var text = await page.GetByRole(AriaRole.Main).InnerTextAsync();
            foreach (var kind in Enum.GetNames<ProblemKind>()) text.ShouldNotContain($".{kind}");
            (await page.Locator("main .rows > li").CountAsync()).ShouldBe(10 * Enum.GetValues<ProblemKind>().Length);
            (await page.ViolationsAsync()).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        }, role: Role.Administrator);
    }

    [Fact]
    public async Task A_damaged_page_is_taken_away_and_marked_to_be_read_again()
    {
        var originals = Site.Services.GetRequiredService<Originals>();
        var sha256 = await FirstPageAsync();
        var bytes = originals.Find(sha256).ShouldNotBeNull();
        originals.Remove(sha256);
        originals.Keep([(sha256, "!"u8.ToArray())]);

        (await PostAsync("/admin/check")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Site.As(Role.Administrator).ReadAsync("/admin/check")).ShouldContain($"/admin/originals/{sha256}");
        (await PostAsync("/admin/check?handler=Repair")).Status.ShouldBe(HttpStatusCode.Redirect);
        var repaired = await Site.As(Role.Administrator).ReadAsync("/admin/check");
        repaired.ShouldContain("The damaged bytes of 1 page were taken away.");
        repaired.ShouldContain("1 page is marked to be read again.");
        originals.Find(sha256).ShouldBeNull();

        originals.Keep([(sha256, bytes)]);
    }

    [Fact]
    public async Task A_second_check_is_refused_while_one_goes_on()
    {
        var goesOn = new TaskCompletionSource<KeptCheck>();
        var first = Desk.TryAsync(() => goesOn.Task);
        foreach (var address in new[] { "/admin/check", "/admin/check?handler=Repair" })
        {
            var (status, text) = await PostAsync(address);
            status.ShouldBe(HttpStatusCode.Conflict);
            text.ShouldContain("Another check is going on.");
        }
        goesOn.SetException(new OperationCanceledException());
        await Should.ThrowAsync<OperationCanceledException>(() => first);

        (await PostAsync("/admin/check")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nothing_is_repaired_while_a_run_goes_on()
    {
        var leases = Site.Services.GetRequiredService<RunLeases>();
        var owner = (await leases.TryTakeAsync(Ct)).ShouldNotBeNull();
        var (status, text) = await PostAsync("/admin/check?handler=Repair");
        await leases.GiveBackAsync(owner, Ct);

        status.ShouldBe(HttpStatusCode.Conflict);
        text.ShouldContain("A run is going on");
    }

    private async Task<string> FirstPageAsync()
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        return await db.Pages.OrderBy(p => p.Id).Select(p => p.Sha256).FirstAsync(Ct);
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string address)
    {
        var answer = await Site.As(Role.Administrator).PostAsync(address);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct));
    }
}
