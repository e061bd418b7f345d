using System.Net;
using System.Text.Json;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class SuggestionTests(RunningSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("en", "Mike Pompeo", 1280), InlineData("ru", "Майк Помпео", 390), InlineData("bg", "Майк Помпео", 1280)]
    public Task A_name_begun_in_any_script_is_suggested_and_chosen_with_the_keys_alone(string language, string name, int width) =>
        site.VisitAsync("/search", new View(language, width), async page =>
        {
            var box = page.Locator("main [data-search]");
            await box.FillAsync(language == "en" ? "помп" : "pomp");
            await page.Locator("main [role=option]").First.WaitForAsync();
            await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
            (await page.Locator("main [role=status]").InnerTextAsync()).ShouldContain(await page.Locator("main [role=option]").CountAsync() + " ");
            await box.PressAsync("ArrowDown");
            var active = page.Locator($"#{await box.GetAttributeAsync("aria-activedescendant")}");
            await Expect(active).ToHaveAttributeAsync("aria-selected", "true");
            (await active.InnerTextAsync()).ShouldStartWith(name);
            (await page.ViolationsAsync()).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
            await box.SubmitAsync();
            await page.ArriveAsync("/people/mike-pompeo");
        });

    [Fact]
    public Task The_list_goes_away_and_leaves_what_was_typed() => site.VisitAsync("/", View.English, async page =>
    {
        var box = page.Locator("[data-search]").First;
        await box.FillAsync("лавро");
        await page.Locator("[role=option]").First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("ArrowUp"); // back in the box
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
        await box.PressAsync("Escape");
        (await page.Locator("[role=listbox]:visible").CountAsync()).ShouldBe(0);
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        await box.SubmitAsync();
        await page.ArriveAsync("/search?q=*");
        (await page.Locator("main [data-search]").InputValueAsync()).ShouldBe("лавро");
    });

    [Fact]
    public Task A_click_chooses_too() => site.VisitAsync("/search", View.English, async page =>
    {
        await page.Locator("main [data-search]").FillAsync("сергей перег");
        await page.Locator("main [role=option]").First.FollowAsync();
        await page.ArriveAsync("/search?q=*");
        (await page.Locator("main [data-search]").InputValueAsync()).ShouldStartWith("сергей перегов");
    });

    [Fact]
    public async Task A_browser_gets_them_in_the_form_that_it_knows()
    {
        var answer = await site.GetAsync("/search/suggestions/opensearch?q=Рейкья", "bg");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-suggestions+json");
        var lists = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
        lists[0].GetString().ShouldBe("Рейкья");
        lists[1][0].GetString().ShouldBe("Лавров и Блинкен в Рейкявик");
        lists[3][0].GetString().ShouldBe(site.Url + "/meetings/reykjavik-2021");
    }

    [Theory, InlineData(""), InlineData("?q="), InlineData("?q=%00"), InlineData("?q=\"(*^:-"), InlineData("?q=%D0%00")]
    public async Task Senseless_beginnings_get_no_suggestions(string query)
    {
        var answer = await site.GetAsync("/search/suggestions" + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_pasted_text_gets_none_either() =>
        (await (await site.GetAsync("/search/suggestions?q=" + new string('q', 1000))).Content.ReadAsStringAsync(Ct)).ShouldContain("\"items\":[]");
}
