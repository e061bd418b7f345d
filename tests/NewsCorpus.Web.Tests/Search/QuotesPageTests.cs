using System.Globalization;
using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class QuotesPageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task What_was_said_is_found_in_any_form_with_its_speaker_and_opens_at_its_words(bool javaScript) => site.VisitAsync("/search?q=завал", View.English, async page =>
    {
        await page.Locator("#hint a[href^='/quotes']").ClickAsync();
        (await page.Locator("[data-search]").InputValueAsync()).ShouldBe("завал");
        var hit = page.Locator(".hits .utterance").First;
        (await hit.Locator("mark").First.InnerTextAsync()).ShouldStartWith("завал", Case.Insensitive);
        (await hit.Locator(".speaker a").GetAttributeAsync("href")).ShouldBe("/people/sergey-lavrov");
        await hit.Locator("a.outlet").ClickAsync();
        (await page.Locator(".quote:target").CountAsync()).ShouldBeGreaterThan(0);
    }, javaScript);

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public Task What_is_only_reported_is_searched_on_demand_and_bears_no_marks(string language) => site.VisitAsync("/quotes", new View(language), async page =>
    {
        var quotes = await page.Locator("#found").InnerTextAsync();
        await page.Locator("a[href*='reported=true']").ClickAsync();
        (await page.Locator("#found").InnerTextAsync()).ShouldNotBe(quotes);
        await page.Locator(".filters a[href*='kind=Reported']").ClickAsync();
        (await page.Locator(".hits blockquote").First.InnerTextAsync()).Trim()[0].ShouldNotBeOneOf('«', '„', '“');
    }, javaScript: false);

    [Fact]
    public Task A_filter_leaves_as_many_quotes_as_it_said() => site.VisitAsync("/quotes", View.English, async page =>
    {
        foreach (var heading in new[] { "Speaker", "Meeting", "Language", "Outlet", "Kind", "Certainty" })
        {
            var value = page.Locator($".filters h3:text-is('{heading}') + ul a").First;
            var promised = await value.Locator(".count").TextContentAsync();
            await value.ClickAsync();
            (await page.Locator("#found").InnerTextAsync()).ShouldContain(int.Parse(promised!, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), customMessage: heading);
            await page.Locator(".filters a[aria-current=true]").ClickAsync();
        }
    });

    [Fact]
    public Task Nothing_found_leads_to_the_articles_and_out_of_the_filters() => site.VisitAsync("/quotes?q=переговоры&outlet=none", View.English, async page =>
    {
        (await page.Locator(".hits li").CountAsync()).ShouldBe(0);
        (await page.Locator(".empty a[href='/search?outlet=none&q=%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B']").CountAsync()).ShouldBe(1);
        (await page.Locator(".empty a[href^='/quotes?q=']").CountAsync()).ShouldBe(1);
    });

    [Theory]
    [InlineData("/quotes?page=0", HttpStatusCode.NotFound)]
    [InlineData("/quotes?page=999", HttpStatusCode.NotFound)]
    [InlineData("/quotes?kind=worst", HttpStatusCode.NotFound)]
    [InlineData("/quotes?q=\"(*^:-", HttpStatusCode.OK)]
    [InlineData("/quotes?q=title:", HttpStatusCode.OK)]
    [InlineData("/quotes?q=<script>alert(1)</script>", HttpStatusCode.OK)]
    public async Task A_senseless_address_is_answered(string address, HttpStatusCode expected) =>
        (await site.GetAsync(address)).StatusCode.ShouldBe(expected);
}
