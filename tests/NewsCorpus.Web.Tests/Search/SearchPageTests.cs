using System.Globalization;
using System.Net;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class SearchPageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task Words_typed_into_any_box_find_articles_in_both_languages(bool javaScript) => site.VisitAsync("/people/sergey-lavrov", View.English, async page =>
    {
        var box = page.Locator("[data-search]");
        await box.FillAsync("Помпео Сочи");
        await box.SubmitAsync();
        await page.ArriveAsync("/search?q=*");
        (await page.Locator(".hit h3").EvaluateAllAsync<string[]>("all => all.map(h => h.lang)")).Distinct().ShouldBe(["ru", "bg"], ignoreOrder: true);
        (await page.Locator(".hit p mark").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("[data-search]").InputValueAsync()).ShouldBe("Помпео Сочи");
    }, javaScript);

    [Theory, InlineData(true, "en"), InlineData(false, "ru"), InlineData(true, "bg")]
    public Task The_marked_words_survive_the_click_and_are_stepped_through(bool javaScript, string language) => site.VisitAsync("/search?q=Лавров", new View(language, View.Phone), async page =>
    {
        await page.Locator(".hit h3 a").First.FollowAsync();
        page.Url.ShouldEndWith("#hit1");
        var marks = await page.Locator("article mark[id]").AllTextContentsAsync();
        marks.ShouldContain(word => word != "Лавров" && word.StartsWith("Лавров"), "in their other forms too");
        (await page.Locator("header:has(.marks)").Last.InnerTextAsync()).ShouldContain($"{marks.Count} ");
        (await page.Locator("mark:target").EvaluateAsync<bool>("e => e.getBoundingClientRect().top < innerHeight")).ShouldBeTrue();
        await StepAsync("n", 2);
        await StepAsync("p", 1);
        if (javaScript)
        {
            await StepAsync("p", marks.Count);
            await StepAsync("n", 1);
        }
        (await page.Locator(".pilcrow").CountAsync()).ShouldBe(await page.Locator(".paragraph").CountAsync(), "each paragraph has a link");

        async Task StepAsync(string key, int to)
        {
            if (javaScript) await page.Keyboard.PressAsync(key);
            else await page.Locator($".marks a[href='#hit{to}']").ClickAsync();
            await Expect(page.Locator("mark:target")).ToHaveIdAsync($"hit{to}");
        }
    }, javaScript);

    [Fact]
    public Task From_an_article_one_goes_back_to_what_was_found() => site.VisitAsync("/articles/2?q=Лавров", View.English, async page =>
    {
        await page.Locator("main a[href^='/search']").FollowAsync();
        (await page.Locator("[data-search]").InputValueAsync()).ShouldBe("Лавров");
    });

    [Fact]
    public Task A_filter_keeps_the_words_and_leaves_as_many_hits_as_it_said() => site.VisitAsync("/search?q=Лавров", View.English, async page =>
    {
        foreach (var heading in new[] { "Language", "Meeting", "Speaker", "Outlet" })
        {
            var value = page.Locator($".filters h3:text-is('{heading}') + ul a").First;
            var promised = await value.Locator(".count").TextContentAsync();
            await value.FollowAsync();
            (await page.Locator(".hit").CountAsync()).ShouldBe(int.Parse(promised!, CultureInfo.InvariantCulture), heading);
            (await page.Locator("[data-search]").InputValueAsync()).ShouldBe("Лавров");
            await page.Locator(".filters a[aria-current=true]").FollowAsync();
        }
    });

    [Fact]
    public Task Without_words_it_lists_everything() =>
        site.VisitAsync("/search", View.English, async page => (await page.Locator(".hit").CountAsync()).ShouldBe(5));

    [Theory]
    [InlineData("/search?q=Сочи&after=0", HttpStatusCode.OK)]
    [InlineData("/search?q=Сочи&before=ffffffffffffffff", HttpStatusCode.OK)]
    [InlineData("/search?q=Сочи&after=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/search?q=Сочи&after=99999999999999999999", HttpStatusCode.NotFound)]
    [InlineData("/search?q=Сочи&order=7", HttpStatusCode.NotFound)]
    [InlineData("/search?q=Сочи&order=worst", HttpStatusCode.NotFound)]
    [InlineData("/search?q=Сочи&meeting=no-such-meeting", HttpStatusCode.OK)]
    [InlineData("/search?q=Сочи&language=no such language!", HttpStatusCode.OK)]
    [InlineData("/search?q=Сочи&speaker=%00&outlet=<b>", HttpStatusCode.OK)]
    [InlineData("/search?q=\"(*^:-", HttpStatusCode.OK)]
    [InlineData("/search?q=%D0%00", HttpStatusCode.OK)]
    [InlineData("/search?q=<script>alert(1)</script>", HttpStatusCode.OK)]
    [InlineData("/search?q=NEAR(a AND) OR title:x*", HttpStatusCode.OK)]
    [InlineData("/articles/1?q=\"(*^:-", HttpStatusCode.OK)]
    public async Task A_senseless_address_is_answered(string address, HttpStatusCode expected) =>
        (await site.GetAsync(address)).StatusCode.ShouldBe(expected);

    [Fact]
    public async Task A_pasted_page_of_words_is_cut_and_answered() =>
        (await site.GetAsync("/search?q=" + new string('q', 5000))).StatusCode.ShouldBe(HttpStatusCode.OK);
}
