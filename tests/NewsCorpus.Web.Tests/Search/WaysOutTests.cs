using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

/// <summary>What leads to hits: the examples of the help, and the ways out of a page without hits.</summary>
public sealed partial class WaysOutTests(RunningSite site)
{
    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public async Task Each_way_to_ask_that_the_help_teaches_finds_something(string language)
    {
        var help = await ReadAsync("/search/help", language);
        var examples = Example().Matches(help).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToList();
        examples.Count.ShouldBeGreaterThan(30);
        foreach (var example in examples)
            Total(await ReadAsync(example, language)).ShouldBeGreaterThan(0, Uri.UnescapeDataString(example));

        var summary = Typed().Matches(await ReadAsync("/search", language)).Select(m => m.Groups[1].Value).ToList();
        summary.Count.ShouldBeGreaterThan(12);
        summary.Except(Typed().Matches(help).Select(m => m.Groups[1].Value)).ShouldBeEmpty();
    }

    [Theory, InlineData("/search"), InlineData("/quotes")]
    public async Task The_search_boxes_lead_to_the_help(string address) => (await ReadAsync(address, "en")).ShouldContain("href=\"/search/help\"");

    [Theory]
    [InlineData("/search?q=прееговоры")]
    [InlineData("/search?q=gthtujdjhs")]
    [InlineData("/search?q=zayavleniye Лавров")]
    [InlineData("/search?q=\"Блинкен Лавров Рейкьявик\"")]
    [InlineData("/search?q=title:Афганистан")]
    [InlineData("/search?q=speaker:Обама")]
    [InlineData("/search?q=Помпео Лавров кенгуру")]
    [InlineData("/search?q=Сочи -Сочи")]
    [InlineData("/search?q=Помпео date:2001")]
    [InlineData("/search?q=малых шагов&language=bg&year=2021")]
    [InlineData("/search?q=Лавров&date=2001")]
    [InlineData("/search?q=переговорам&without=lemma&without=name")]
    [InlineData("/search?q=прееговоры&language=bg&without=name")]
    [InlineData("/quotes?q=завлов")]
    [InlineData("/quotes?q=завалов&meeting=sochi-2019")]
    [InlineData("/quotes?q=завалов кенгуру&speaker=mike-pompeo")]
    public async Task Every_way_out_of_a_page_without_hits_leads_to_as_many_as_it_says(string address)
    {
        var nothing = await ReadAsync(address, "en");
        Total(nothing).ShouldBe(0);
        var ways = WayOut().Matches(nothing).ToList();
        ways.ShouldNotBeEmpty();
        foreach (var way in ways)
            Total(await ReadAsync(WebUtility.HtmlDecode(way.Groups[1].Value), "en")).ShouldBe(int.Parse(way.Groups[2].Value, CultureInfo.InvariantCulture), way.Value);
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_is_named_as_people_know_it()
    {
        var nothing = await ReadAsync("/search?q=Рейкьявик&meeting=sochi-2019&not-language=ru", "bg");
        nothing.ShouldContain("Лавров и Помпео в Сочи");
        nothing.ShouldNotContain(">sochi-2019<");
    }

    private async Task<string> ReadAsync(string address, string language)
    {
        var answer = await site.GetAsync(address, language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static int Total(string page) => Found().Match(page).Groups[1].Value is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("<a href=\"(/(?:search|quotes)\\?q=[^\"]+)\"")]
    private static partial Regex Example();

    [GeneratedRegex("<dt>\\s*(?:<a href=\"[^\"]+\">)?<kbd>([^<]+)</kbd>")]
    private static partial Regex Typed();

    [GeneratedRegex("<a href=\"([^\"]+)\">[^<]+</a> <span class=\"count\">([0-9]+)</span>")]
    private static partial Regex WayOut();

    [GeneratedRegex("<h2 id=\"found\">[^<0-9]*([0-9]+)")]
    private static partial Regex Found();
}
