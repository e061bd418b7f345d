using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Accounts;

public sealed class SavedSearchTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Theory]
    [InlineData(true, "en", "Save this search", "1 new", "nothing new", "Rename", "Delete")]
    [InlineData(false, "ru", "Сохранить поиск", "1 новое", "нового нет", "Переименовать", "Удалить")]
    [InlineData(false, "bg", "Запази търсенето", "1 ново", "нищо ново", "Преименувай", "Изтрий")]
    public Task A_search_is_saved_says_what_is_new_and_goes(bool javaScript, string language, string save, string isNew, string nothingNew, string rename, string delete) =>
        Site.VisitAsync("/search?q=Помпео&language=ru", new View(language, View.Phone), async page =>
        {
            await page.Locator(".save input[name=name]").FillAsync("Государственный секретарь");
            await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).FollowAsync();
            var row = page.Locator("main .rows > li");
            (await row.InnerTextAsync()).ShouldContain(nothingNew);

            await AddArticleAsync("Помпео прилетел в Осло.");
            await page.ReloadAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await row.GetByRole(AriaRole.Button, new() { NameRegex = new(isNew) }).FollowAsync();
            (await page.Locator(".hit h3").AllInnerTextsAsync()).ShouldBe(["Помпео прилетел в Осло."]);
            await page.Locator(".period a").FollowAsync();
            (await page.Locator(".hit").CountAsync()).ShouldBeGreaterThan(1);

            await page.GotoAsync("/account/searches");
            (await row.InnerTextAsync()).ShouldContain(nothingNew);
            (await (await Site.GetAsync((await row.Locator("a[href^='/search/feed']").GetAttributeAsync("href"))!)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<entry");
            await row.Locator("summary").ClickAsync();
            await row.Locator("input[name=name]").FillAsync("Госсекретарь");
            await row.GetByRole(AriaRole.Button, new() { Name = rename, Exact = true }).FollowAsync();
            (await row.Locator("a").First.InnerTextAsync()).ShouldBe("Госсекретарь");
            await row.Locator("summary").ClickAsync();
            await row.GetByRole(AriaRole.Button, new() { Name = delete, Exact = true }).FollowAsync();
            (await row.CountAsync()).ShouldBe(0);
        }, javaScript, Role.Reader);

    [Fact]
    public async Task A_search_of_quotes_is_saved_under_its_own_words()
    {
        var editor = Site.As(Role.Editor);
        (await editor.PostAsync("/account/searches?handler=Save", ("to", "/quotes?q=завалов&speaker=sergey-lavrov&after=1f"), ("name", " "))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var list = await editor.ReadAsync("/account/searches");
        list.ShouldContain(">завалов</a>");
        list.ShouldContain("href=\"/quotes/feed?speaker=sergey-lavrov&amp;q=%D0%B7");
    }

    [Theory, InlineData("https://elsewhere.example/search"), InlineData("/admin/accounts"), InlineData("/search?order=worst"), InlineData("//search"), InlineData(null)]
    public async Task What_is_no_search_is_not_saved(string? address) =>
        (await Site.As(Role.Reader).PostAsync("/account/searches?handler=Save", ("to", address ?? ""), ("name", "x"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory, InlineData("Look"), InlineData("Rename"), InlineData("Delete")]
    public async Task A_forged_id_is_not_found(string handler) =>
        (await Site.As(Role.Reader).PostAsync($"/account/searches?handler={handler}", ("id", "4711"), ("name", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_search_without_a_name_is_a_clear_sentence()
    {
        var answer = await Site.As(Role.Reader).PostAsync("/account/searches?handler=Rename", ("id", "1"), ("name", " "));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("needs a name");
    }

    [Fact]
    public Task Who_is_not_signed_in_is_led_to_it_and_back() => Site.VisitAsync("/quotes?q=завалов", View.English, async page =>
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in to save this search" }).FollowAsync();
        await page.Locator("main input[name=name]").FillAsync(nameof(Role.Reader));
        await page.Locator("main input[name=password]").FillAsync(TestAccounts.Password);
        await page.Locator("main input[name=password]").SubmitAsync();
        await page.ArriveAsync("/quotes?q=*");
        (await page.Locator(".save").CountAsync()).ShouldBe(1);
    }, javaScript: false);

    private async Task AddArticleAsync(string title)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        db.Add(new Article { Page = new() { Sha256 = Guid.NewGuid().ToString("N"), Name = title, MadeBy = "test" }, Language = "ru", Title = title, Text = "Встреча началась утром." });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
