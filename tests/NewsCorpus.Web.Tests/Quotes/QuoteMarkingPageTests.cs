using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Quotes;

/// <summary>Editors say which words a quote has, and mark what was missed.</summary>
public sealed class QuoteMarkingPageTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Fact]
    public async Task Selected_words_are_a_quote_by_a_key_and_found_at_once()
    {
        await Site.VisitAsync("/articles/1", View.English, async page =>
        {
            await SelectAsync(page, "откровенного разговора");
            await page.Locator(".selection").WaitForAsync();
            (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.FollowAsync("q");
            await page.ArriveAsync("/edit/quotes/1/mark?from=*");
            (await page.Locator("blockquote mark").InnerTextAsync()).ShouldBe("откровенного разговора");
            (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("input[name=speaker]").FillAsync("Майк Помпео");
            await page.Locator("select[name=kind]").SelectOptionAsync("Partial");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save the quote" }).FollowAsync();
            await page.ArriveAsync("/articles/1#q*");
            await page.Locator(".notes", new() { HasText = "marked by an editor" }).Filter(new() { HasText = "Mike Pompeo" }).WaitForAsync();
        }, role: Role.Editor);

        (await new Visitor(Site.Url).ReadAsync("/quotes?q=откровенного разговора")).ShouldContain("marked by an editor");
        (await new Visitor(Site.Url).ReadAsync("/quotes/export.jsonl?q=откровенного")).ShouldContain("откровенного разговора");
    }

    [Theory, InlineData("ru"), InlineData("bg")]
    public async Task Without_scripts_first_and_last_word_are_links(string language)
    {
        var (first, last, whole) = language == "ru" ? ("политический", "кризис.", "политический кризис.") : ("сотрудниками", "посольства", "сотрудниками посольства");
        await Site.VisitAsync("/articles/1", new View(language), async page =>
        {
            await page.Locator("a[href='/edit/quotes/1/mark']:not([data-mark])").FollowAsync();
            await page.Locator(".choosing").Last.GetByRole(AriaRole.Link, new() { Name = first, Exact = true }).First.FollowAsync();
            await page.Locator(".choosing").GetByRole(AriaRole.Link, new() { Name = last, Exact = true }).First.FollowAsync();
            (await page.Locator("blockquote mark").InnerTextAsync()).ShouldBe(whole);
            await page.Locator("form.desk button").FollowAsync();
            await page.ArriveAsync("/articles/1#q*");
        }, javaScript: false, role: Role.Editor);
        (await new Visitor(Site.Url, "en").ReadAsync("/quotes?q=" + whole)).ShouldContain("marked by an editor");
    }

    [Theory, InlineData(true, 2), InlineData(false, 3)]
    public Task The_words_of_a_quote_are_corrected_and_its_page_tells_what_they_were(bool javaScript, int position) => Site.VisitAsync($"/edit/quotes/5/{position}", View.English, async page =>
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Other words" }).FollowAsync();
        var before = await page.Locator("blockquote mark").InnerTextAsync();
        for (var press = 0; press < 3; press++) await page.GetByLabel("Start: one character later").FollowAsync();
        var after = await page.Locator("blockquote mark").InnerTextAsync();
        before.ShouldEndWith(after);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the words" }).FollowAsync();
        await page.ArriveAsync($"/articles/5#q{position}");
        await page.GotoAsync($"/edit/quotes/5/{position}");
        (await page.Locator(".history").TextContentAsync())!.ShouldContain("words of a quote");
        if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
    }, javaScript, Role.Editor);

    [Theory]
    [InlineData("/edit/quotes/4711/mark?from=1&to=9", HttpStatusCode.NotFound)]
    [InlineData("/edit/quotes/1/mark?astray=4711&from=1&to=9", HttpStatusCode.NotFound)]
    [InlineData("/edit/quotes/1/mark?position=4711&from=1&to=9", HttpStatusCode.NotFound)]
    [InlineData("/edit/quotes/1/mark?from=7&to=7", HttpStatusCode.BadRequest)]
    [InlineData("/edit/quotes/1/mark?from=-9&to=99999999", HttpStatusCode.Conflict)]
    [InlineData("/edit/quotes/1/mark?from=x", HttpStatusCode.BadRequest)]
    [InlineData("/edit/quotes/1/mark", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_is_refused(string address, HttpStatusCode expected) =>
        (await Site.As(Role.Editor).PostAsync(address, ("words", "не те слова"), ("version", "0"))).StatusCode.ShouldBe(expected);

    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync(
        """
        words => {
          for (const paragraph of document.querySelectorAll('[data-start]')) {
            const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              const at = node.data.indexOf(words);
              if (at < 0) continue;
              getSelection().setBaseAndExtent(node, at, node, at + words.length);
              return;
            }
          }
        }
        """, words);
}
