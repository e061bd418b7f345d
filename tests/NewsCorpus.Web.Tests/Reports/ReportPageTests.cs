using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Reports;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Reports;

/// <summary>Readers say what is wrong, without an account.</summary>
public sealed class ReportPageTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_click_on_a_quote_is_enough_and_an_editor_sees_it()
    {
        await Site.VisitAsync("/articles/5", View.English, async page =>
        {
            await page.Locator("#n1 a[data-report]").ClickAsync();
            await page.GetByText("an editor will look at it").WaitForAsync();
            page.Url.ShouldBe(Site.Url + "/articles/5");
            (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.GetByText("A note to the editors").FollowAsync();
            await page.Locator("textarea").FillAsync("Это слова другого министра");
            await page.Locator("form.desk button").FollowAsync();
            await page.Locator(".done").WaitForAsync();
        });
        (await ReportAsync(r => r.ArticleId == 5)).Count.ShouldBe(1, "a note is no second report");
        for (var more = 0; more < 2; more++) (await new Visitor(Site.Url).PostAsync("/report", ("article", "5"), ("quote", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var report = await ReportAsync(r => r.ArticleId == 5);
        (report.Reason, report.Count, report.Note).ShouldBe((ReportReason.WrongSpeaker, 3, "Это слова другого министра"));

        await Site.VisitAsync("/edit/review?kind=Report", View.English, async page =>
        {
            await page.GetByText("Это слова другого министра").WaitForAsync();
            (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.FollowAsync("r");
            await Expect(page.GetByText("Это слова другого министра")).ToHaveCountAsync(0);
        }, role: Role.Editor);
        (await ReportAsync(r => r.Id == report.Id)).Status.ShouldBe(ReportStatus.Refused);
    }

    [Fact]
    public async Task One_click_says_that_something_is_left_of_the_page()
    {
        await Site.VisitAsync("/articles/3", View.English, async page =>
        {
            await page.Locator("p.report a[data-report]").ClickAsync();
            await page.GetByText("an editor will look at it").WaitForAsync();
            page.Url.ShouldBe(Site.Url + "/articles/3");
        });
        (await ReportAsync(r => r.ArticleId == 3)).Reason.ShouldBe(ReportReason.Leftovers);
    }

    [Theory, InlineData("ru"), InlineData("bg")]
    public async Task Without_scripts_a_small_form_does_it_and_the_same_twice_is_counted(string language)
    {
        await Site.VisitAsync("/articles/1", new View(language), async page =>
        {
            await page.Locator("p.report a").FollowAsync();
            await page.Locator("select[name=paragraph]").SelectOptionAsync("2");
            await page.Locator("form.desk button").FollowAsync();
            await page.Locator(".done").WaitForAsync();
        }, javaScript: false);
        (await ReportAsync(r => r.ArticleId == 1)).ShouldSatisfyAllConditions(r => r.Count.ShouldBeInRange(1, 2), r => r.Words.ShouldStartWith("14 мая"));
    }

    [Fact]
    public async Task What_cannot_be_reported_is_refused_with_the_right_status()
    {
        var reader = new Visitor(Site.Url);
        (await reader.PostWithoutTokenAsync("/report", ("article", "2"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reader.PostAsync("/report", ("article", "4711"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PostAsync("/report", ("article", "2"), ("quote", "4711"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PostAsync("/report", ("article", "2"), ("paragraph", "-7"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var tooLong = await reader.PostAsync("/report", ("article", "2"), ("note", new string('я', 10_000)));
        tooLong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await tooLong.Content.ReadAsStringAsync(Ct)).ShouldContain("at most 300 characters");
    }

    [Fact]
    public async Task A_flood_is_told_to_wait_and_a_private_site_takes_nothing_from_strangers()
    {
        await using (var site = await StartedSite.StartAsync(SeededCorpus.PrepareAsync, options => options with { ReportsPerMinute = 2 }))
        {
            var reader = new Visitor(site.Url);
            for (var i = 0; i < 2; i++) (await reader.PostAsync("/report", ("article", "1"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            var refused = await Http.AskTooOftenAsync(() => reader.PostAsync("/report", ("article", "1")));
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            (await refused.Content.ReadAsStringAsync(Ct)).ShouldContain("Please wait a minute");
        }
        await using (var site = await StartedSite.StartAsync(SeededCorpus.PrepareAsync, options => options with { IsPrivate = true }))
            (await new Visitor(site.Url).PostAsync("/report", ("article", "1"))).Headers.Location!.OriginalString.ShouldContain("/account/sign-in");
    }

    private async Task<Report> ReportAsync(System.Linq.Expressions.Expression<Func<Report, bool>> which)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        return await db.Reports.AsNoTracking().SingleAsync(which, Ct);
    }
}
