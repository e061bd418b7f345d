using System.Net;
using System.Text.Json;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed class QuoteExportTests(RunningSite site)
{
    [Theory, InlineData(""), InlineData("?q=отношения"), InlineData("?meeting=sochi-2019"), InlineData("?speaker=sergey-lavrov&kind=Direct"), InlineData("?q=кенгуру")]
    public Task A_file_has_as_many_quotes_as_the_page_counts(string query) => site.VisitAsync("/quotes" + query, View.English, async page =>
    {
        var heading = await page.Locator("#found").InnerTextAsync();
        var lines = (await ReadAsync("/quotes/export.jsonl" + query)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var addresses = lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("address").GetString()).ToList();
        addresses.ShouldBeUnique();
        heading.Where(char.IsAsciiDigit).ShouldBe($"{addresses.Count}");
        (await ReadAsync("/quotes/export.csv" + query)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(addresses.Count + 1);
    });

    [Theory, InlineData("/quotes/export.csv?order=worst"), InlineData("/quotes/export.jsonl?kind=worst")]
    public async Task A_senseless_address_is_refused(string address) => (await site.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    private async Task<string> ReadAsync(string address)
    {
        var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
