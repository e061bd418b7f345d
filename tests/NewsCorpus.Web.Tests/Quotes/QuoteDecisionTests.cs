using System.Net;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Quotes;

/// <summary>Editors decide about quotes.</summary>
public sealed class QuoteDecisionTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Theory, InlineData("en", true, 1), InlineData("ru", false, 2), InlineData("bg", true, 3)]
    public async Task A_quote_confirmed_from_the_reader_is_shown_as_the_editors(string language, bool javaScript, int position)
    {
        await Site.VisitAsync("/articles/5", new View(language), async page =>
        {
            await page.Locator($"#n{position} a[href^='/edit/quotes/']").FollowAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("form.desk button[formaction*=Confirm]").FollowAsync();
            await page.ArriveAsync($"/articles/5#q{position}");
        }, javaScript, Role.Editor);

        var confirmed = language switch { "ru" => "подтверждено редактором", "bg" => "потвърдено от редактор", _ => "confirmed by an editor" };
        (await new Visitor(Site.Url, language).ReadAsync("/articles/5")).ShouldContain(confirmed);
    }

    [Fact]
    public async Task Readers_are_offered_no_decision() => (await new Visitor(Site.Url).ReadAsync("/articles/5")).ShouldNotContain("/edit/quotes/");

    [Fact]
    public async Task The_second_editor_sees_what_the_first_decided()
    {
        var editor = Site.As(Role.Editor);
        (await editor.PostAsync("/edit/quotes/4/0?handler=Correct", ("version", "0"), ("kind", "Direct"), ("speaker", "участник встречи"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var second = await editor.PostAsync("/edit/quotes/4/0?handler=Reject", ("version", "0"));

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Somebody else has decided");
        page.ShouldContain("участник встречи");
    }

    [Fact]
    public async Task A_quote_that_is_not_there_is_not_found() => (await Site.As(Role.Editor).GetAsync("/edit/quotes/1/4711")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
