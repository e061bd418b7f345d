using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

/// <summary>What stands around the hits: filters, the histogram, the reasons and the ways to find words. All of it are links.</summary>
public sealed partial class ResultsPageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task A_value_can_be_shut_out_and_let_in_again(bool javaScript) => site.VisitAsync("/search?q=Лавров", View.English, async page =>
    {
        var all = await Hits(page);
        foreach (var heading in new[] { "Language", "Meeting", "Speaker", "Named in it", "Outlet", "Year" })
        {
            var value = page.Locator($".filters h3:text-is('{heading}') + ul li").First;
            var count = int.Parse((await value.Locator(".count").TextContentAsync())!, CultureInfo.InvariantCulture);
            await value.Locator(".without").ClickAsync();
            (await Hits(page)).ShouldBe(all - count, heading);
            await page.Locator(".filters .excluded a").ClickAsync();
            (await Hits(page)).ShouldBe(all, heading);
        }
    }, javaScript);

    [Theory, InlineData("en", "Year"), InlineData("ru", "Год"), InlineData("bg", "Година")]
    public Task The_bars_of_the_histogram_lead_to_as_many_hits_as_they_say(string language, string heading) => site.VisitAsync("/search", new View(language), async page =>
    {
        await page.Locator($".filters h3:text-is('{heading}') + ul a").First.ClickAsync();
        var bar = page.Locator(".histogram svg a").First;
        var said = int.Parse(Digits().Match((await bar.GetAttributeAsync("aria-label"))!.Split(':')[1]).Value, CultureInfo.InvariantCulture);
        (await page.Locator(".histogram tbody td:nth-child(2)").First.TextContentAsync()).ShouldBe(said.ToString(CultureInfo.InvariantCulture));
        await bar.ClickAsync();
        (await Hits(page)).ShouldBe(said);
        await page.Locator(".period a").ClickAsync();
        (await page.Locator(".period").CountAsync()).ShouldBe(0);
    });

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
        await page.GetByRole(AriaRole.Link, new() { Name = "names that sound alike" }).ClickAsync();
        (await Hits(page)).ShouldBeLessThan(all);
        await page.GetByRole(AriaRole.Link, new() { Name = "names that sound alike" }).ClickAsync();
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

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
