using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

/// <summary>Administrators let runs start by the clock.</summary>
public sealed class SchedulePageTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Theory, InlineData(true), InlineData(false)]
    public Task A_schedule_is_added_switched_off_and_deleted(bool javaScript) => Site.VisitAsync("/admin/schedules", View.English, async page =>
    {
        await page.GetByLabel("Pages that failed").CheckAsync();
        await page.GetByLabel("On these days").CheckAsync();
        await page.GetByLabel("Sat").UncheckAsync();
        await page.GetByLabel("Sun").UncheckAsync();
        await page.GetByLabel("Time of day").FillAsync("05:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the schedule" }).FollowAsync();
        var listed = page.Locator("main .rows > li");
        (await listed.InnerTextAsync()).ShouldContain($"Mon, Tue, Wed, Thu, Fri at 05:30 ({TimeZoneInfo.Local.Id})");
        if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off" }).FollowAsync();
        (await listed.InnerTextAsync()).ShouldContain("switched off");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).FollowAsync();
        (await listed.CountAsync()).ShouldBe(0);
    }, javaScript, Role.Administrator);

    [Fact]
    public async Task What_was_chosen_stays_when_it_is_refused()
    {
        var answer = await Site.As(Role.Administrator).PostAsync("/admin/schedules", ("scope", "Failed"), ("daily", "false"), ("every", "3"), ("unit", "Minutes"), ("on", "Saturday"));
        var form = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var chosen in new[] { "name=\"scope\" value=\"Failed\" checked", "name=\"daily\" value=\"false\" checked", "max=\"1000\" value=\"3\"", "value=\"Minutes\" selected", "value=\"Saturday\" checked" })
            form.ShouldContain(chosen);
        form.ShouldNotContain("value=\"Sunday\" checked");
    }

    [Theory]
    [InlineData("Stale", "false", "1", "Minutes", "")]
    [InlineData("Stale", "false", "40", "Days", "")]
    [InlineData("Stale", "true", "1", "Hours", "")]
    [InlineData("Stale", "true", "1", "Hours", "", "05:30")]
    [InlineData("Inbox", "false", "1", "Hours", "../..")]
    public async Task What_cannot_be_scheduled_is_refused_in_a_sentence(string scope, string daily, string every, string unit, string folder, string at = "")
    {
        var answer = await Site.As(Role.Administrator).PostAsync("/admin/schedules", ("scope", scope), ("daily", daily), ("every", every), ("unit", unit), ("folder", folder), ("at", at));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("role=\"alert\"");
    }
}
