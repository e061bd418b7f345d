using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Articles;

/// <summary>Editors correct articles.</summary>
public sealed class CorrectionTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("en", true, 1), InlineData("ru", false, 2), InlineData("bg", true, 3)]
    public async Task A_title_and_a_date_are_corrected_from_the_reader_found_at_once_and_given_back_with_one_click(string language, bool javaScript, int article)
    {
        var (title, machines) = ($"Исправленный заголовок {article}", "");
        await Site.VisitAsync($"/articles/{article}", new View(language, Width: 390), async page =>
        {
            machines = (await page.Locator("h1").InnerTextAsync()).Trim();
            await page.Locator($"a[href='/edit/articles/{article}']").FollowAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("[name=title]").FillAsync(title);
            await page.Locator("[name=date]").FillAsync("14.05.2031 10:30");
            await page.Locator("[name=date]").SubmitAsync();
            await page.ArriveAsync($"/articles/{article}");
            (await page.Locator("h1").InnerTextAsync()).ShouldContain(title);
            (await page.Locator(".page-head").InnerTextAsync()).ShouldContain("2031");
            (await page.Locator(".page-head").InnerTextAsync()).ShouldContain(machines[..20]);

            await page.GotoAsync($"{Site.Url}/search?q=date:2031-05-14 title:исправленный");
            (await page.Locator("main").InnerTextAsync()).ShouldContain(title);

            await page.GotoAsync($"{Site.Url}/edit/articles/{article}");
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("[name=date]").FillAsync("15.05.2031");
            await page.Locator("[name=date]").SubmitAsync(); // saves, and gives nothing back
            (await page.Locator("h1").InnerTextAsync()).ShouldContain(title);

            await page.GotoAsync($"{Site.Url}/edit/articles/{article}");
            await page.Locator("#about-Title button").FollowAsync();
            await page.Locator("#about-Date button").FollowAsync();
            await page.GotoAsync($"{Site.Url}/articles/{article}");
            (await page.Locator("h1").InnerTextAsync()).Trim().ShouldBe(machines);
        }, javaScript, Role.Editor);
    }

    [Theory, InlineData("en", false), InlineData("bg", true)]
    public async Task A_paragraph_that_is_no_text_leaves_the_article_and_comes_back(string language, bool javaScript) =>
        await Site.VisitAsync("/articles/4", new View(language), async page =>
        {
            var words = (await page.Locator("#p2").InnerTextAsync())[..30];
            await page.Locator("#p2 .part").FocusAsync();
            await page.FollowAsync("Enter");
            await page.ArriveAsync("/articles/4/removed#p2");
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("li:has(#p2) button[formaction$='ruling=Furniture']").FollowAsync();
            await page.ArriveAsync("/articles/4/removed?ruled=*#line-*");
            (await page.Locator("li[aria-describedby=effect]:focus").CountAsync()).ShouldBe(1);
            (await page.Locator("#effect").IsVisibleAsync()).ShouldBeTrue();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("#effect a").FollowAsync();
            await page.ArriveAsync("/articles/4#p1"); // the one above
            (await page.Locator(".paragraph").AllInnerTextsAsync()).ShouldNotContain(p => p.Contains(words, StringComparison.Ordinal));

            await page.GotoAsync($"{Site.Url}/articles/4/removed");
            await page.Locator("button[formaction$='ruling=']").FollowAsync();
            await page.GotoAsync($"{Site.Url}/articles/4");
            (await page.Locator("#p2").InnerTextAsync()).ShouldContain(words);
        }, javaScript, Role.Editor);

    [Fact]
    public async Task The_second_editor_keeps_what_he_typed_sees_what_the_first_saved_and_chooses()
    {
        var editor = Site.As(Role.Editor);
        var version = await VersionAsync();
        (await editor.PostAsync("/edit/articles/5", Form(version, "Первый заголовок", "2031-01-01"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var second = await editor.PostAsync("/edit/articles/5", [.. Form(version, "Второй заголовок", "2000-01-01"), ("was.Title", "Прежний заголовок"), ("was.Date", "2000-01-01")]);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await second.Content.ReadAsStringAsync(Ct);
        page.ShouldContain("Somebody else has corrected");
        page.ShouldContain(">Второй заголовок</textarea>");
        page.ShouldContain("Somebody else has saved:</strong> <span lang=\"ru\">Первый заголовок");
        page.ShouldContain("name=\"date\" value=\"2031-01-01\""); // not touched, so it is what it is by now
        (await editor.PostAsync("/edit/articles/5", Form(version + 1, "Второй заголовок", "2031-01-01"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await editor.ReadAsync("/articles/5")).ShouldContain("Второй заголовок");
    }

    [Fact]
    public async Task What_cannot_be_saved_is_said_and_stays_in_the_form()
    {
        var editor = Site.As(Role.Editor);
        var answer = await editor.PostAsync("/edit/articles/5", Form(await VersionAsync(), "Заголовок", "когда-нибудь"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.Content.ReadAsStringAsync(Ct);
        page.ShouldContain("This is no date that I can read.");
        page.ShouldContain("name=\"date\" value=\"когда-нибудь\"");
    }

    [Fact]
    public async Task A_flag_says_what_changed_and_goes_when_an_editor_has_looked()
    {
        await using (var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext())
            await Site.Services.GetRequiredService<FlagBook>().RaiseAsync(db, FlaggedThing.OfArticle(1, ChangeWhat.Title), FlagReason.FoundOtherwise, "Прежнее", "Нынешнее", Ct);
        var editor = Site.As(Role.Editor);
        (await editor.ReadAsync("/edit/articles/1")).ShouldContain("Title: the machine used to find “Прежнее” and now finds “Нынешнее”");

        (await editor.PostAsync("/edit/articles/1?handler=Keep")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await editor.ReadAsync("/edit/articles/1")).ShouldNotContain("Прежнее");
    }

    [Theory, InlineData(""), InlineData("?handler=GiveBack&fact=Title"), InlineData("?handler=Rule&line=3&ruling=Text"), InlineData("?handler=Keep")]
    public async Task Each_handler_is_for_editors_with_a_token_and_an_article(string handler)
    {
        var (reader, editor) = (Site.As(Role.Reader), Site.As(Role.Editor));
        (await reader.PostAsync($"/edit/articles/2{handler}", Form(0, "Чужое", null))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await new Visitor(Site.Url).PostAsync($"/edit/articles/2{handler}", Form(0, "Чужое", null))).Headers.Location!.ToString().ShouldContain("/account/sign-in");
        (await editor.PostWithoutTokenAsync($"/edit/articles/2{handler}", Form(0, "Чужое", null))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await editor.PostAsync($"/edit/articles/4711{handler}", Form(0, "Чужое", null))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.ReadAsync("/articles/2")).ShouldNotContain("Чужое");
    }

    [Theory, InlineData("?handler=GiveBack&fact=Colour"), InlineData("?handler=Rule&line=3&ruling=Perhaps"), InlineData("?handler=Rule&line=here")]
    public async Task What_no_form_of_the_site_sends_is_refused(string handler) =>
        (await Site.As(Role.Editor).PostAsync($"/edit/articles/2{handler}", ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Readers_are_offered_no_correction()
    {
        (await new Visitor(Site.Url).ReadAsync("/articles/2")).ShouldNotContain("/edit/articles/2");
        (await new Visitor(Site.Url).ReadAsync("/articles/2/removed")).ShouldNotContain("/edit/articles/2");
    }

    [Fact]
    public async Task The_api_and_exports_give_the_editors_facts_and_say_which_they_are()
    {
        (await Site.As(Role.Editor).PostAsync("/edit/articles/5", Form(await VersionAsync(), "Заголовок для выгрузки", "2030-02-03"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var reader = new Visitor(Site.Url);
        foreach (var address in new[] { "/api/v1/articles/5", "/search/export.jsonl?q=title:выгрузки", "/search/export.ris?q=title:выгрузки", "/search/feed?q=title:выгрузки" })
            (await reader.ReadAsync(address)).ShouldContain("Заголовок для выгрузки", customMessage: address);
        (await reader.ReadAsync("/api/v1/articles/5")).ShouldContain("\"corrected\":[\"date\",\"title\"]");
    }

    private async Task<int> VersionAsync()
    {
        await using var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext();
        return await db.Articles.Where(a => a.Id == 5).Select(a => a.Version).SingleAsync(Ct);
    }

    private static (string, string)[] Form(int version, string title, string? date) =>
        [("version", $"{version}"), ("title", title), ("date", date ?? ""), ("outlet", ""), ("language", "ru")];
}
