using System.Globalization;
using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

/// <summary>What stands around the hits: filters, the reasons and the ways to find words. All of it are links.</summary>
public sealed class ResultsPageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task A_value_can_be_shut_out_and_let_in_again(bool javaScript) => site.VisitAsync("/search?q=Лавров", View.English, async page =>
    {
        var all = await Hits(page);
        foreach (var heading in new[] { "Language", "Meeting", "Speaker", "Named in it", "Outlet", "Year" })
        {
            var value = page.Locator($".filters h3:text-is('{heading}') + ul li").First;
            var count = int.Parse((await value.Locator(".count").TextContentAsync())!, CultureInfo.InvariantCulture);
            await value.Locator(".without").FollowAsync();
            (await Hits(page)).ShouldBe(all - count, heading);
            await page.Locator(".filters .excluded a").FollowAsync();
            (await Hits(page)).ShouldBe(all, heading);
        }
    }, javaScript);

    [Theory, InlineData(true), InlineData(false)]
    public Task Each_hit_says_why_it_was_found(bool javaScript) => site.VisitAsync("/search?q=Pompeo переговорам", View.English, async page =>
    {
        var why = page.Locator(".why").First;
        await why.Locator("summary").ClickAsync();
        (await why.Locator("kbd").AllTextContentsAsync()).ShouldBe(["Pompeo", "переговорам"], ignoreOrder: true);
        (await why.InnerTextAsync()).ShouldContain("names that sound alike");
        (await why.Locator("mark").AllTextContentsAsync()).ShouldContain("Помпео");
    }, javaScript);

    [Fact]
    public Task A_way_to_find_words_can_be_switched_off_and_on() => site.VisitAsync("/search?q=Pompeo", View.English, async page =>
    {
        var all = await Hits(page);
        await page.Locator(".ways summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "names that sound alike" }).FollowAsync();
        (await Hits(page)).ShouldBeLessThan(all);
        await page.GetByRole(AriaRole.Link, new() { Name = "names that sound alike" }).FollowAsync();
        (await Hits(page)).ShouldBe(all);
    });

    [Fact]
    public Task A_field_is_asked_in_the_readers_own_language() => site.VisitAsync("/search?q=спикер:Помпео встреча:Сочи", View.English, async page =>
    {
        (await Hits(page)).ShouldBeGreaterThan(0);
        await page.GotoAsync("/search?q=Сочи OR speaker:Помпео");
        (await page.Locator(".empty kbd").TextContentAsync()).ShouldBe("Сочи", "a field in an OR with words is left out, and the page says so");
    });

    private static Task<int> Hits(IPage page) => page.Locator(".hit").CountAsync();
}
