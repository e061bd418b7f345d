using System.Net;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.People;

public sealed class PersonPageTests(RunningSite site)
{
    [Theory]
    [InlineData("en", "Mike Pompeo", "Secretary of State, United States", "26 April 2018 – 20 January 2021")]
    [InlineData("ru", "Майк Помпео", "Государственный секретарь, США", "26 апреля 2018 г. – 20 января 2021 г.")]
    [InlineData("bg", "Майк Помпео", "Държавен секретар, САЩ", "26 април 2018 г. – 20 януари 2021 г.")]
    public Task A_person_has_a_name_and_offices_in_the_readers_language(string language, string name, string office, string days) =>
        site.VisitAsync("/people/mike-pompeo", new View(language), async page =>
        {
            (await page.Locator("h1").InnerTextAsync()).ShouldEndWith(name);
            var offices = await page.Locator(".offices").First.InnerTextAsync();
            offices.ShouldContain(office);
            offices.ShouldContain(days);
        });

    [Fact]
    public Task Quotes_are_newest_first_and_lead_to_their_words() => site.VisitAsync("/people/sergey-lavrov", View.English, async page =>
    {
        var dates = await page.Locator(".utterance figcaption").AllInnerTextsAsync();
        dates[0].ShouldContain("20 May 2021, 06:50");
        await page.Locator(".utterance a.outlet").First.FollowAsync();
        (await page.Locator(new Uri(page.Url).Fragment).CountAsync()).ShouldBe(1);
    });

    [Fact]
    public Task A_quote_tells_where_else_it_stands() => site.VisitAsync("/people/sergey-lavrov", View.English, async page =>
    {
        var also = page.Locator(".also a").First;
        await also.FollowAsync();
        (await page.Locator(":target").TextContentAsync())!.ShouldStartWith("Завалов");
    });

    [Fact]
    public Task What_is_only_reported_stands_folded_below_the_quotes() => site.VisitAsync("/people/sergey-lavrov", View.English, async page =>
    {
        var reported = page.Locator(".reported-list");
        (await reported.Locator("figure").First.IsVisibleAsync()).ShouldBeFalse();
        await reported.Locator("summary").ClickAsync();
        (await reported.Locator("figure").CountAsync()).ShouldBe(int.Parse(await reported.Locator(".count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture));
        (await page.ViolationsAsync()).ShouldBeEmpty();
    });

    [Fact]
    public Task Somebody_nobody_quotes_can_be_searched_for() => site.VisitAsync("/people/vladimir-putin", View.English, async page =>
    {
        var link = page.Locator(".empty a");
        Uri.UnescapeDataString((await link.GetAttributeAsync("href"))!).ShouldBe("/search?q=Vladimir Putin");
    });

    [Fact]
    public async Task An_unknown_person_is_not_found() => (await site.GetAsync("/people/nobody")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
