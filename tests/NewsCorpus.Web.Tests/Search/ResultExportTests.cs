using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

public sealed partial class ResultExportTests(RunningSite site)
{
    [Theory]
    [InlineData("/quotes", "")]
    [InlineData("/quotes", "?q=отношения")]
    [InlineData("/quotes", "?meeting=sochi-2019")]
    [InlineData("/quotes", "?speaker=sergey-lavrov&kind=Direct")]
    [InlineData("/quotes", "?q=кенгуру")]
    [InlineData("/search", "")]
    [InlineData("/search", "?q=Лавров&order=Newest")]
    [InlineData("/search", "?q=Сочи&language=bg")]
    [InlineData("/search", "?q=\"\"")]
    public Task A_file_has_as_many_entries_as_the_page_counts(string page, string query) => site.VisitAsync(page + query, View.English, async shown =>
    {
        var heading = await shown.Locator("#found").InnerTextAsync();
        var addresses = Lines(await ReadAsync($"{page}/export.jsonl{query}"), "\n")
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("address").GetString()).ToList();
        addresses.ShouldBeUnique();
        addresses.ShouldAllBe(address => address!.StartsWith($"{site.Url}/articles/"));
        heading.Where(char.IsAsciiDigit).ShouldBe(addresses.Count == 0 ? "" : $"{addresses.Count}");
        Lines(await ReadAsync($"{page}/export.csv{query}"), "\r\n").Length.ShouldBe(addresses.Count + 1);
        Lines(await ReadAsync($"{page}/export.ris{query}"), "\r\n").Count(line => line == "ER  - ").ShouldBe(addresses.Count);
        var keys = BibTexKey().Matches(await ReadAsync($"{page}/export.bib{query}")).Select(m => m.Groups[1].Value).ToList();
        keys.Count.ShouldBe(addresses.Count);
        keys.ShouldBeUnique();
    });

    [Theory, InlineData("/search?q=Лавров", true), InlineData("/quotes?q=отношения", true), InlineData("/search?q=Лавров", false)]
    public Task Each_kind_of_file_is_a_link_away(string address, bool javaScript) => site.VisitAsync(address, View.English, async page =>
    {
        foreach (var name in new[] { "CSV", "JSON Lines", "RIS", "BibTeX" })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".take-away a", new() { HasTextString = name }).ClickAsync());
            (await download.FailureAsync()).ShouldBeNull();
            new FileInfo((await download.PathAsync())!).Length.ShouldBeGreaterThan(100);
        }
    }, javaScript);

    [Theory, InlineData("/search/export.csv"), InlineData("/quotes/export.csv")]
    public async Task A_spreadsheet_is_told_that_the_table_is_in_UTF_8(string address)
    {
        var bytes = await (await site.GetAsync(address)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Theory, InlineData("/quotes/export.csv?order=worst"), InlineData("/quotes/export.jsonl?order=worst"), InlineData("/search/export.ris?order=worst")]
    public async Task A_senseless_address_is_refused(string address) => (await site.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    private async Task<string> ReadAsync(string address)
    {
        var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string[] Lines(string text, string end) => text.Split(end, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^@misc\{([a-z0-9-]+),$", RegexOptions.Multiline)]
    private static partial Regex BibTexKey();
}
