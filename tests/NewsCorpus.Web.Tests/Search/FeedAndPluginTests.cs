using System.Net;
using System.Xml.Linq;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class FeedAndPluginTests(RunningSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("/search?q=Сочи"), InlineData("/search?language=bg"), InlineData("/search?q=кенгуру")]
    public Task The_page_leads_to_a_feed_of_what_it_found(string address) => site.VisitAsync(address, View.English, async page =>
    {
        var hits = await page.Locator(".hit").CountAsync();
        var feed = await page.Locator("link[type='application/atom+xml']").GetAttributeAsync("href");
        var entries = XDocument.Parse(await ReadAsync(feed!)).Root!.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBe(hits);
        entries.Select(e => e.Element(Atom + "id")!.Value).ShouldBeUnique();
        if (hits > 0)
            (await page.Locator(".take-away a[href^='/search/feed']").GetAttributeAsync("href")).ShouldBe(feed);
    });

    [Fact]
    public async Task Who_has_the_feed_is_not_sent_it_again()
    {
        var first = await site.GetAsync("/search/feed?q=Сочи");
        using var client = new HttpClient();
        foreach (var condition in new Action<HttpRequestMessage>[]
        {
            request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!),
            request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified,
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, site.Url + "/search/feed?q=Сочи");
            condition(request);
            (await client.SendAsync(request, Ct)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }
    }

    [Fact]
    public async Task A_senseless_feed_is_refused() => (await site.GetAsync("/search/feed?order=worst")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public async Task A_browser_finds_the_search_as_an_engine_of_its_own(string language)
    {
        (await ReadAsync("/", language)).ShouldContain("href=\"/opensearch.xml\"");
        var description = XDocument.Parse(await ReadAsync("/opensearch.xml", language)).Root!;
        description.Element(OpenSearch + "Language")!.Value.ShouldBe(language);
        description.Element(OpenSearch + "ShortName")!.Value.Length.ShouldBeLessThanOrEqualTo(16);
        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            var template = url.Attribute("template")!.Value;
            template.ShouldStartWith(site.Url + "/");
            var answer = await Http.GetAsync(template.Replace("{searchTerms}", Uri.EscapeDataString("Лавров Сочи")), language);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, template);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(url.Attribute("type")!.Value);
        }
    }

    private async Task<string> ReadAsync(string address, string language = "en")
    {
        var response = await site.GetAsync(address, language);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(Ct);
    }
}
