using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Tagging;

public sealed class TaggingTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Theory]
    [InlineData("en", true), InlineData("ru", true), InlineData("bg", true), InlineData("en", false)]
    public Task An_editor_puts_a_tag_on_in_the_reader_and_takes_it_off(string language, bool javaScript) => Site.VisitAsync("/articles/1", new View(language), async page =>
    {
        var name = $"Метка {language} {(javaScript ? "со скриптом" : "без скрипта")}";
        await page.Locator("[data-tag-input]").FillAsync(name);
        await page.Locator("[data-tag-input]").PressAsync("Enter");
        var tag = page.Locator(".tag", new() { HasText = name });
        await tag.WaitForAsync();
        page.Url.ShouldBe(Site.Url + "/articles/1");
        if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Locator(".tag-list li", new() { Has = tag }).GetByRole(AriaRole.Button).ClickAsync();
        await tag.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }, javaScript, Role.Editor);

    [Theory, InlineData("/search?q=Лавров"), InlineData("/meetings/sochi-2019")]
    public Task The_key_t_goes_to_the_box_of_the_entry_and_nothing_is_loaded_anew(string list) => Site.VisitAsync(list, View.English, async page =>
    {
        await page.EvaluateAsync("window.still = true");
        await page.Locator("[data-step]:has([data-tag-input]) a").First.FocusAsync();
        await page.Keyboard.PressAsync("t");
        await page.Keyboard.TypeAsync("Из списка");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".tag", new() { HasText = "Из списка" }).First.WaitForAsync();
        (await page.EvaluateAsync<bool>("window.still && document.activeElement.matches('[data-tag-input]')")).ShouldBeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take off: Из списка" }).First.ClickAsync();
        await page.Locator(".tag", new() { HasText = "Из списка" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }, role: Role.Editor);

    [Fact]
    public async Task Nobody_else_sees_a_box()
    {
        foreach (var page in new[] { "/articles/5", "/search?q=Лавров", "/meetings/sochi-2019" })
        {
            (await new Visitor(Site.Url).ReadAsync(page)).ShouldNotContain("data-tag-input");
            (await Site.As(Role.Reader).ReadAsync(page)).ShouldNotContain("data-tag-input");
        }
    }

    [Theory]
    [InlineData("en", "", "needs a name")]
    [InlineData("ru", " — ", "хотя бы одна буква")]
    [InlineData("bg", null, "Твърде дълго")] // 10,000 characters
    public async Task A_bad_name_is_a_clear_sentence(string language, string? name, string sentence)
    {
        var editor = new Visitor(Site.Url, language);
        await editor.SignInAsync(nameof(Role.Editor));
        var answer = await editor.PostAsync("/edit/articles/1/tags", ("name", name ?? new string('я', 10_000)));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }

    [Theory]
    [InlineData("/edit/articles/4711/tags")]
    [InlineData("/edit/articles/1/tags?handler=Remove")]
    [InlineData("/edit/tags/no-such-tag?handler=Delete")]
    [InlineData("/edit/tags/proba?handler=Merge")]
    public async Task A_forged_id_is_not_found(string address) =>
        (await Site.As(Role.Editor).PostAsync(address, ("name", "Метка"), ("slug", "no-such-tag"), ("into", "no-such-tag"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_tag_is_renamed_merged_and_its_page_lists_its_articles()
    {
        var editor = Site.As(Role.Editor);
        await editor.PostAsync("/edit/articles/2/tags", ("name", "Первая"));
        await editor.PostAsync("/edit/articles/3/tags", ("name", "Вторая"));

        (await editor.PostAsync("/edit/tags/pervaya", ("name-en", "First"), ("name-ru", "Первая"), ("colour", "Green"), ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var late = await editor.PostAsync("/edit/tags/pervaya", ("name-en", "Late"), ("colour", "Red"), ("version", "0"));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("value=\"First\"");

        await editor.PostAsync("/edit/tags/vtoraya?handler=Merge", ("into", "pervaya"));
        var page = await new Visitor(Site.Url).ReadAsync("/tags/pervaya");
        page.ShouldContain("<h1>First</h1>");
        page.ShouldContain("href=\"/articles/2\"");
        page.ShouldContain("href=\"/articles/3\"");
        (await new Visitor(Site.Url).GetAsync("/tags/vtoraya")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await editor.PostAsync("/edit/tags/pervaya?handler=Delete");
        (await new Visitor(Site.Url).GetAsync("/tags/pervaya")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, InlineData(true), InlineData(false)]
    public Task Everything_a_search_finds_is_tagged_after_a_trial_and_undone(bool javaScript) => Site.VisitAsync("/search?q=Помпео", View.English, async page =>
    {
        var name = javaScript ? "Bulk with script" : "Bulk without script";
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Tag all") }).FollowAsync();
        await page.Locator("form.row input[name=name]").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would change" }).FollowAsync();
        (await page.Locator("#trial").InnerTextAsync()).ShouldContain("would get the tag");
        if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Do it" }).FollowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Undo: {name}" }).FollowAsync();
        await page.Locator(".rows li", new() { HasText = name }).GetByText("taken back later").WaitForAsync();
    }, javaScript, Role.Editor);

    [Fact]
    public Task A_deleted_tag_is_brought_back_by_a_button() => Site.VisitAsync("/articles/1", View.English, async page =>
    {
        await page.Locator("[data-tag-input]").FillAsync("Недолговечная");
        await page.Locator("[data-tag-input]").SubmitAsync();
        await page.GotoAsync("/edit/tags/nedolgovechnaya");
        await page.Locator("form[action*=Delete] button").FollowAsync();
        await page.GotoAsync("/edit/tagging");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo: Недолговечная" }).FollowAsync();
        await page.GotoAsync("/tags/nedolgovechnaya");
        (await page.Locator("a[href='/articles/1']").CountAsync()).ShouldBe(1);
    }, javaScript: false, role: Role.Editor);

    [Fact]
    public async Task A_chosen_few_are_tagged_only_as_the_trial_said()
    {
        var editor = Site.As(Role.Editor);
        const string Address = "/edit/tagging?id=1&id=2&name=Немногие&remove=false";

        var other = await editor.PostAsync(Address, ("expected", "3"));
        (await other.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Meanwhile other articles are found");
        (await editor.PostAsync(Address, ("expected", "2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await editor.ReadAsync("/tags/nemnogie")).ShouldContain("2 articles");
        (await editor.PostAsync("/edit/tagging?handler=Undo", ("action", "4711"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await editor.PostAsync("/edit/tags/nemnogie?handler=Delete");
    }
}
