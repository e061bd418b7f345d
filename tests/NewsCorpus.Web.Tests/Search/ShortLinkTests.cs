using System.Net;
using NewsCorpus.Web.Pages.Search;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class ShortLinkTests(RunningSite site)
{
    [Theory]
    [InlineData("/search?q=Лавров&not-language=bg&order=Newest", "en", true, 1280)]
    [InlineData("/search?q=Лавров&not-language=bg&order=Newest", "ru", false, 390)]
    [InlineData("/quotes?q=отношения&kind=Direct", "bg", false, 390)]
    public Task A_long_address_gets_a_short_one_that_finds_the_same(string address, string language, bool javaScript, int width) =>
        site.VisitAsync(address, new View(language, width), async page =>
        {
            var found = await page.Locator("#found").InnerTextAsync();
            await page.Locator(".take-away form button").FollowAsync();
            await page.ArriveAsync("/link/*");
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
            var link = page.Locator(".short-link a");
            (await link.InnerTextAsync()).Length.ShouldBeLessThan(site.Url.Length + 20);
            await link.FollowAsync();
            await page.ArriveAsync($"{address.Split('?')[0]}?*");
            (await page.Locator("#found").InnerTextAsync()).ShouldBe(found);
        }, javaScript);

    [Theory]
    [InlineData("/search?q=b&language=ru&after=77", "/search?language=ru&q=b")]
    [InlineData("/search?language=ru&q=b", "/search?language=ru&q=b")]
    [InlineData("/quotes?after=3&kind=Direct", "/quotes?kind=Direct")]
    [InlineData("/search?tag=b&tag=a", "/search?tag=a&tag=b")]
    [InlineData("/search", "/search")]
    [InlineData("https://elsewhere.example/search?q=b", null)]
    [InlineData("//elsewhere.example/search?q=b", null)]
    [InlineData("/account?q=b", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_has_one_writing_and_only_searches_are_kept(string? address, string? kept) => ShortLinks.Canonical(address).ShouldBe(kept);

    [Theory, InlineData("/s/none"), InlineData("/link/none"), InlineData("/s/'--")]
    public async Task A_code_that_nobody_made_leads_nowhere(string address) => (await site.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
