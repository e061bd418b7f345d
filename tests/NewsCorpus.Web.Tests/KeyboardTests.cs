using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests;

public sealed class KeyboardTests(RunningSite site)
{
    private const string NumberControls =
        """
        [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
          .filter(e => e.checkVisibility()).map((e, i) => (e.dataset.testControl = i, e.outerHTML.slice(0, 120)))
        """;

    private const string Focused =
        """
        (() => { const e = document.activeElement, s = getComputedStyle(e);
          return [e.dataset.testControl ?? '', s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? 'visible' : 'invisible']; })()
        """;

    [Theory, MemberData(nameof(Sitemap.PageAddresses), MemberType = typeof(Sitemap))]
    public Task Tab_reaches_every_control_and_shows_where_it_is(string address) => site.VisitAsync(address, View.English, async page =>
    {
        var controls = await page.EvaluateAsync<string[]>(NumberControls);
        var missed = Enumerable.Range(0, controls.Length).ToHashSet();
        for (var press = 0; missed.Count > 0 && press < 2 * controls.Length; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string[]>(Focused);
            if (!int.TryParse(focused[0], out var control)) continue;
            focused[1].ShouldBe("visible", controls[control]);
            missed.Remove(control);
        }
        missed.Select(i => controls[i]).ShouldBeEmpty();
    });

    [Fact]
    public Task The_first_stop_skips_to_the_content() => site.VisitAsync("/articles/1", View.English, async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main:target")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("main :focus")).ToHaveCountAsync(1);
    });

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public Task A_question_mark_shows_the_keys_and_escape_takes_them_away(string language) => site.VisitAsync("/", new View(language), async page =>
    {
        var keys = page.GetByRole(AriaRole.Dialog);
        await page.Keyboard.PressAsync("?");
        await Expect(keys).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToBeHiddenAsync();
    });

    [Fact]
    public Task Without_scripts_the_keys_are_a_page() => site.VisitAsync("/", View.English, async page =>
    {
        await page.Locator("footer a[href='/keys']").FollowAsync();
        (await page.Locator("main kbd").CountAsync()).ShouldBeGreaterThan(3);
    }, javaScript: false);

    [Fact]
    public Task A_slash_goes_to_the_search_box() => site.VisitAsync("/", View.English, async page =>
    {
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator(":focus")).ToHaveAttributeAsync("name", "q");
    });
}
