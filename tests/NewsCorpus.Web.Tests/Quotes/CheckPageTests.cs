using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Quotes;

public sealed class CheckPageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task A_pasted_quote_is_found_with_its_speaker_and_opens_at_its_words(bool javaScript) => site.VisitAsync("/", View.English, async page =>
    {
        await page.Locator(".sections a[href='/check']").FollowAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "A sentence" }).FillAsync("завалов очень много разгребать их непросто");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).FollowAsync();
        (await page.Locator(".verdict").InnerTextAsync()).ShouldBe("Found as it is");
        var place = page.Locator(".utterance").First;
        (await place.Locator(".speaker a").GetAttributeAsync("href")).ShouldBe("/people/sergey-lavrov");
        (await place.Locator("a[href^='/meetings/']").GetAttributeAsync("href")).ShouldBe("/meetings/reykjavik-2021");
        await place.Locator("a.outlet").FollowAsync();
        (await page.Locator(".quote:target").First.InnerTextAsync()).ShouldStartWith("Завалов очень много");
    }, javaScript);

    [Fact]
    public Task A_changed_word_is_marked_by_its_line_and_not_by_colour() => site.VisitAsync("/check?q=Завалов очень мало, разгребать их непросто", View.English, async page =>
    {
        (await page.Locator(".verdict").InnerTextAsync()).ShouldBe("Found, but cut or changed");
        var place = page.Locator(".utterance").First;
        (await place.Locator("del").InnerTextAsync()).ShouldBe("мало");
        (await place.Locator("ins").InnerTextAsync()).ShouldBe("много");
        (await place.Locator("del").EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine")).ShouldBe("line-through");
        (await place.Locator("ins").EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine")).ShouldBe("underline");
    });

    [Fact]
    public Task What_stands_nowhere_is_said_plainly_and_leads_on() => site.VisitAsync("/check?q=Кенгуру прыгают по саванне", View.English, async page =>
    {
        (await page.Locator(".verdict").InnerTextAsync()).ShouldBe("Not found");
        await page.GetByText("Search for these words in any order").FollowAsync();
        await page.ArriveAsync("/search?q=*");
    });

    [Theory]
    [InlineData("/check?q=")]
    [InlineData("/check?q=%D0%00")]
    [InlineData("/check?q=<script>alert(1)</script>")]
    [InlineData("/check?q=\"(*^:-")]
    public async Task A_senseless_address_is_answered(string address) => (await site.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
}
