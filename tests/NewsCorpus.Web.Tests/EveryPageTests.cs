using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests;

/// <summary>What every page owes everybody.</summary>
public sealed class EveryPageTests(RunningSite site)
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    public static TheoryData<string, string, Role?> PagesInEachLanguage =>
    [
        .. from address in Sitemap.Addresses from language in View.Languages select (address, language, (Role?)null),
        .. from desk in Sitemap.DeskAddresses from language in View.Languages select (desk.Address, language, (Role?)desk.Role),
    ];

    [Theory, MemberData(nameof(PagesInEachLanguage))]
    public async Task It_is_accessible_and_fits_the_window(string address, string language, Role? role)
    {
        await site.VisitAsync(address, new View(language), async page =>
        {
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
            foreach (var view in View.LooksIn(language))
            {
                await page.SetViewportSizeAsync(view.Width, View.Height);
                await page.EmulateMediaAsync(new() { ColorScheme = view.Scheme });
                (await page.ViolationsAsync()).ShouldBeEmpty(view.ToString());
                (await page.EvaluateAsync<int>(Overflow)).ShouldBe(0, view.ToString());
            }
        }, role: role);
    }

    [Fact]
    public Task It_is_dark_where_the_reader_wants_it_dark() => site.VisitAsync("/", View.English, async page =>
    {
        const string Paper = "getComputedStyle(document.documentElement).backgroundColor";
        var light = await page.EvaluateAsync<string>(Paper);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await page.EvaluateAsync<string>(Paper)).ShouldNotBe(light);
    });

    [Theory, MemberData(nameof(Sitemap.PageAddresses), MemberType = typeof(Sitemap))]
    public async Task Its_words_need_no_script(string address)
    {
        var (with, without) = ("", "");
        await site.VisitAsync(address, View.English, async page => with = await ContentAsync(page));
        await site.VisitAsync(address, View.English, async page => without = await ContentAsync(page), javaScript: false);
        without.ShouldBe(with);
    }

    [Theory, MemberData(nameof(Sitemap.PageAddresses), MemberType = typeof(Sitemap))]
    public Task It_prints_its_content_without_the_ways_around(string address) => site.VisitAsync(address, View.English, async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(700, View.Height); // the text width of a sheet of A4
        (await page.Locator("nav:visible, form:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await page.EvaluateAsync<int>(Overflow)).ShouldBe(0);
    });

    [Fact]
    public Task The_checker_sees_a_page_without_a_language() => site.VisitAsync("/", View.English, async page =>
    {
        await page.EvaluateAsync("document.documentElement.removeAttribute('lang')");
        (await page.ViolationsAsync()).ShouldContain(violation => violation.StartsWith("html-has-lang"));
    });

    /// <summary>But for what a page offers only where scripts run.</summary>
    private static async Task<string> ContentAsync(IPage page)
    {
        var parts = await page.Locator("main > *:not(.keys, .needs-script)").AllInnerTextsAsync();
        return string.Join('\n', parts);
    }
}
