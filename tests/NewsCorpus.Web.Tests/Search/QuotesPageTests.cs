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
        await page.Locator("#hint a[href^='/quotes']").FollowAsync();
        (await page.Locator("[data-search]").InputValueAsync()).ShouldBe("завал");
        var hit = page.Locator(".hits .utterance").First;
        (await hit.Locator("mark").First.InnerTextAsync()).ShouldStartWith("завал", Case.Insensitive);
        (await hit.Locator(".speaker a").GetAttributeAsync("href")).ShouldBe("/people/sergey-lavrov");
        await hit.Locator("a.outlet").FollowAsync();
        (await page.Locator(".quote:target").CountAsync()).ShouldBeGreaterThan(0);
    }, javaScript);

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public Task What_is_only_reported_is_searched_on_demand_and_bears_no_marks(string language) => site.VisitAsync("/quotes", new View(language), async page =>
    {
        var quotes = await page.Locator("#found").InnerTextAsync();
        await page.Locator("a[href*='reported=true']").FollowAsync();
        (await page.Locator("#found").InnerTextAsync()).ShouldNotBe(quotes);
        await page.Locator(".filters a[href*='?kind=Reported']").FollowAsync();
        (await page.Locator(".hits blockquote").First.InnerTextAsync()).Trim()[0].ShouldNotBeOneOf('«', '„', '“');
    }, javaScript: false);

    [Theory]
    [InlineData(true, "en", "Speaker|Meeting|Language|Outlet|Kind|Certainty|Year")]
    [InlineData(false, "ru", "Кто сказал|Встреча|Язык|Издание|Вид цитаты|Надёжность|Год")]
    [InlineData(true, "bg", "Кой го е казал|Среща|Език|Издание|Вид на цитата|Сигурност|Година")]
    public Task A_value_is_chosen_and_shut_out_and_leaves_as_many_quotes_as_it_said(bool javaScript, string language, string headings) =>
        site.VisitAsync("/quotes?reported=true", new View(language), async page =>
        {
            var all = await Found(page);
            foreach (var heading in headings.Split('|'))
            {
                var value = page.Locator($".filters h3:text-is('{heading}') + ul li").First;
                var promised = Number(await value.Locator(".count").InnerTextAsync());
                await value.Locator("a").First.FollowAsync();
                (await Found(page)).ShouldBe(promised, heading);
                await page.Locator(".filters a[aria-current=true]").FollowAsync();
                await page.Locator($".filters h3:text-is('{heading}') + ul li .without").First.FollowAsync();
                (await Found(page)).ShouldBe(all - promised, heading);
                await page.Locator(".filters .excluded a").FollowAsync();
                (await Found(page)).ShouldBe(all, heading);
            }
        }, javaScript);

    [Theory, InlineData(true), InlineData(false)]
    public Task The_bars_and_the_pages_lead_to_as_many_quotes_as_they_say(bool javaScript) => site.VisitAsync("/quotes?reported=true", View.English, async page =>
    {
        var all = await Found(page);
        var seen = await page.Locator(".hits > li").CountAsync();
        while (await page.Locator(".pager [rel=next]").CountAsync() > 0)
        {
            await page.Locator(".pager [rel=next]").FollowAsync();
            seen += await page.Locator(".hits > li").CountAsync();
        }
        seen.ShouldBe(all);
        await page.Locator(".filters h3:text-is('Year') + ul a").First.FollowAsync();
        var bar = page.Locator(".histogram svg a").First;
        var said = Number((await bar.GetAttributeAsync("aria-label"))!.Split(':')[1]);
        await bar.FollowAsync();
        (await Found(page)).ShouldBe(said);
    }, javaScript);

    [Fact]
    public Task Nothing_found_leads_to_the_articles_and_out_of_the_filters() => site.VisitAsync("/quotes?q=завалов&outlet=none", View.English, async page =>
    {
        (await page.Locator(".hits li").CountAsync()).ShouldBe(0);
        (await page.Locator(".empty a[href='/search?outlet=none&q=%D0%B7%D0%B0%D0%B2%D0%B0%D0%BB%D0%BE%D0%B2']").CountAsync()).ShouldBe(1);
        (await page.Locator(".empty a[href^='/quotes?q=']").CountAsync()).ShouldBe(1);
    });

    [Theory]
    [InlineData("/quotes?after=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/quotes?after=0", HttpStatusCode.OK)]
    [InlineData("/quotes?kind=worst", HttpStatusCode.OK)]
    [InlineData("/quotes?certainty=-1&year=99999999999999999999", HttpStatusCode.OK)]
    [InlineData("/quotes?q=\"(*^:-", HttpStatusCode.OK)]
    [InlineData("/quotes?q=title:", HttpStatusCode.OK)]
    [InlineData("/quotes?q=<script>alert(1)</script>", HttpStatusCode.OK)]
    public async Task A_senseless_address_is_answered(string address, HttpStatusCode expected) =>
        (await site.GetAsync(address)).StatusCode.ShouldBe(expected);

    private static async Task<int> Found(IPage page) => Number(await page.Locator("#found").InnerTextAsync());

    private static int Number(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
