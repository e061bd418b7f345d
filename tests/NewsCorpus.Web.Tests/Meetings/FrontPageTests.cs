using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Meetings;

public sealed class FrontPageTests(RunningSite site)
{
    [Theory]
    [InlineData("en", "19–20 May 2021", "Reykjavik, Iceland", "2 articles")]
    [InlineData("ru", "19–20 мая 2021 г.", "Рейкьявик, Исландия", "2 статьи")]
    [InlineData("bg", "19–20 май 2021 г.", "Рейкявик, Исландия", "2 статии")]
    public Task The_newest_meeting_comes_first_with_its_facts(string language, params string[] facts) => site.VisitAsync("/", new View(language), async page =>
    {
        var first = await page.Locator(".meetings > li").First.InnerTextAsync();
        foreach (var fact in facts) first.ShouldContain(fact);
        (await page.Locator(".meetings h3 a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"))
            .ShouldBe(["/meetings/reykjavik-2021", "/meetings/sochi-2019"]);
    });

    [Fact]
    public Task The_search_box_asks_the_search_page() => site.VisitAsync("/", View.English, async page =>
    {
        var form = page.Locator("main form[role=search]");
        (await form.GetAttributeAsync("action")).ShouldBe("/search");
        (await form.GetAttributeAsync("method")).ShouldBe("get");
        (await form.Locator("input").GetAttributeAsync("name")).ShouldBe("q");
    });

    [Theory]
    [InlineData("en", "Hand in a folder of pages")]
    [InlineData("ru", "Передайте программе папку")]
    [InlineData("bg", "Подайте на програмата папка")]
    public async Task An_empty_corpus_says_what_to_do(string language, string advice)
    {
        await using var empty = await StartedSite.StartAsync(SeededCorpus.PrepareAsync);
        var answer = await Http.GetAsync(empty.Url + "/", language);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldContain(advice);
        body.ShouldContain("newscorpus ingest");
    }
}
