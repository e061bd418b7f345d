using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Search;

/// <summary>All that search offers, one thing after the other, as somebody meets it on a telephone: one visit for each language, with scripts and without.</summary>
public sealed class SearchWalkTests(OwnSite own) : IClassFixture<OwnSite>, IAsyncLifetime
{
    private const int Ferries = 24;

    public static TheoryData<string, bool> Readers => [.. from language in View.Languages from script in new[] { true, false } select (language, script)];

    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>More articles than a page holds, the last a copy of the one before.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        if (await db.Articles.AnyAsync(a => a.Title.StartsWith("Паром"), Ct)) return;
        Article[] ferries = [.. Enumerable.Range(1, Ferries).Select(Ferry)];
        ferries[^1].CopyOf = ferries[^2];
        db.AddRange(ferries);
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory, MemberData(nameof(Readers))]
    public Task Everything_works_for_every_reader(string language, bool javaScript) => Site.VisitAsync("/search", new View(language, View.Phone), async page =>
    {
        foreach (var step in new Func<IPage, Task>[]
        {
            SignsAreUnderstood, AValueIsChosenAndShutOut, BarsLeadToTheirHits, HitsAreOrdered, PagesAreTurned, CopiesStandUnderOne, AHitSaysWhyAndWaysAreSwitchedOff,
            NothingFoundLeadsOn, QuotesAreFound, ASentenceIsChecked, ResultsAreTakenAlong,
        })
        {
            await step(page);
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty(step.Method.Name);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, step.Method.Name);
        }
    }, javaScript);

    private static async Task SignsAreUnderstood(IPage page)
    {
        foreach (var (query, hits) in new[] { ("Лавров -спикер:Помпео", 2), ("„малых шагов“ OR кенгуру", 1), ("Сочи ИЛИ Reykjavik", 5), ("заглавие:Pompeo", 1), ("паром* date:2022-02", 10) })
        {
            await AskAsync(page, query);
            (await FoundAsync(page)).ShouldBe(hits, query);
        }
        await AskAsync(page, "Лавров (Сочи");
        (await page.Locator(".empty kbd").InnerTextAsync()).ShouldBe("Лавров Сочи");
    }

    private static async Task AValueIsChosenAndShutOut(IPage page)
    {
        await AskAsync(page, "Лавров");
        var all = await FoundAsync(page);
        var value = page.Locator(".filters li").First;
        var promised = Number(await value.Locator(".count").InnerTextAsync());
        await value.Locator("a").First.FollowAsync();
        (await FoundAsync(page)).ShouldBe(promised);
        await page.Locator(".filters a[aria-current=true]").FollowAsync();
        await page.Locator(".filters .without").First.FollowAsync();
        (await FoundAsync(page)).ShouldBe(all - promised);
        await page.Locator(".filters .excluded a").FollowAsync();
        (await FoundAsync(page)).ShouldBe(all);
    }

    private static async Task BarsLeadToTheirHits(IPage page)
    {
        await page.GotoAsync("/search?year=2022");
        var bar = page.Locator(".histogram svg a").First;
        var said = Number((await bar.GetAttributeAsync("aria-label"))!.Split(':')[1]);
        await bar.FollowAsync();
        (await FoundAsync(page)).ShouldBe(said);
        await page.Locator(".period a").FollowAsync();
        (await FoundAsync(page)).ShouldBe(Ferries);
    }

    private static async Task HitsAreOrdered(IPage page)
    {
        await AskAsync(page, "паром");
        await page.Locator(".found .facts a").Last.FollowAsync();
        (await page.Locator(".found .facts a").Last.GetAttributeAsync("aria-current")).ShouldBe("true");
        (await page.Locator(".hit h3").First.InnerTextAsync()).ShouldBe($"Паром {Ferries}");
    }

    private static async Task PagesAreTurned(IPage page)
    {
        await page.Locator(".pager [rel=next]").FollowAsync();
        (await page.Locator(".hits").GetAttributeAsync("start")).ShouldBe("21");
        (await page.Locator(".hit").CountAsync()).ShouldBe(Ferries - 1 - 20, "copies are folded");
        await page.Locator(".pager [rel=prev]").FollowAsync();
        (await page.Locator(".hits").GetAttributeAsync("start")).ShouldBe("1");
    }

    private static async Task CopiesStandUnderOne(IPage page)
    {
        await page.Locator(".hit .facts a[href$='#copies']").FollowAsync();
        (await page.Locator("#copies + ul a").CountAsync()).ShouldBe(1);
    }

    private static async Task AHitSaysWhyAndWaysAreSwitchedOff(IPage page)
    {
        await AskAsync(page, "Лавров");
        await page.Locator(".why summary").First.ClickAsync();
        (await page.Locator(".why mark").First.InnerTextAsync()).ShouldStartWith("Лавров");
        foreach (var way in new[] { "lemma", "name" })
        {
            if (await page.Locator(".ways[open]").CountAsync() == 0) await page.Locator(".ways summary").ClickAsync();
            await page.Locator($".ways a[href*='without={way}']").First.FollowAsync();
        }
        var found = await FoundAsync(page);
        await page.Locator(".hit h3 a").First.FollowAsync();
        var marks = await page.Locator("article mark[id]").AllInnerTextsAsync();
        marks.ShouldAllBe(mark => mark == "Лавров", "what did not find the article is not marked in it");
        await page.Locator($".marks a[href='#hit{marks.Count}']").ClickAsync();
        await Expect(page.Locator("mark:target")).ToHaveIdAsync($"hit{marks.Count}");
        await page.Locator("main header a[href^='/search?']").FollowAsync();
        (await FoundAsync(page)).ShouldBe(found, "the same search, its ways as they were");
    }

    private static async Task NothingFoundLeadsOn(IPage page)
    {
        foreach (var query in new[] { "прееговоры Помпео", "\"Блинкен Лавров Рейкьявик\"", "gthtujdjhs", "speaker:Рябков кенгуру" })
        {
            await page.GotoAsync("/search?q=" + Uri.EscapeDataString(query));
            (await page.Locator(".hit").CountAsync()).ShouldBe(0, query);
            var said = Number(await page.Locator(".empty .count").First.InnerTextAsync());
            await page.Locator(".empty a").First.FollowAsync();
            (await FoundAsync(page)).ShouldBe(said, query);
        }
    }

    private static async Task QuotesAreFound(IPage page)
    {
        await page.GotoAsync("/search?q=завал");
        await page.Locator("#hint a[href^='/quotes']").FollowAsync();
        (await page.Locator(".utterance mark").First.InnerTextAsync()).ShouldStartWith("завал", Case.Insensitive);
        var said = Number(await page.Locator(".filters a[href*='kind=Partial'] .count").First.InnerTextAsync());
        await page.Locator(".filters a[href*='?kind=Partial']").First.FollowAsync();
        (await FoundAsync(page)).ShouldBe(said);
    }

    private static async Task ASentenceIsChecked(IPage page)
    {
        await page.GotoAsync("/check");
        await page.Locator("main textarea").FillAsync("Завалов очень мало, разгребать их непросто");
        await page.Locator("main form button").First.FollowAsync();
        (await page.Locator(".utterance del").First.InnerTextAsync()).ShouldBe("мало");
        (await page.Locator(".utterance ins").First.InnerTextAsync()).ShouldBe("много");
    }

    private async Task ResultsAreTakenAlong(IPage page)
    {
        await AskAsync(page, "паром");
        var csv = await page.Locator(".take-away a[href*='export.csv']").GetAttributeAsync("href");
        (await ReadAsync(csv!)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + Ferries);
        foreach (var file in new[] { ".take-away a[href*='export.jsonl']", ".take-away a[href*='export.ris']", ".take-away a[href*='export.bib']", ".take-away a[href*='/feed']", "link[type='application/opensearchdescription+xml']" })
            (await ReadAsync((await page.Locator(file).GetAttributeAsync("href"))!)).ShouldNotBeEmpty(file);
        await page.Locator(".take-away form button").First.FollowAsync();
        await page.Locator(".short-link a").FollowAsync();
        (await FoundAsync(page)).ShouldBe(Ferries);
    }

    private static async Task AskAsync(IPage page, string query)
    {
        if (await page.Locator("main [data-search]").CountAsync() == 0 || !page.Url.Contains("/search", StringComparison.Ordinal)) await page.GotoAsync("/search");
        var box = page.Locator("main [data-search]");
        await box.FillAsync(query);
        await box.SubmitAsync();
        QueryHelpers.ParseQuery(new Uri(page.Url).Query)["q"].ToString().ShouldBe(query);
    }

    private async Task<string> ReadAsync(string address)
    {
        var answer = await Site.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync(Ct);
    }

    private static async Task<int> FoundAsync(IPage page) => Number(await page.Locator("#found").InnerTextAsync());

    private static int Number(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static Article Ferry(int number) => new()
    {
        Page = new() { Sha256 = $"ferry-{number}", Name = $"{number}.txt", MadeBy = "test" },
        Language = "ru",
        Title = $"Паром {number}",
        Text = "Паром ходит через пролив.",
        Published = new DateTime(2022, 1 + number / 10, 1 + number % 10),
        PublishedPrecision = DatePrecision.Day,
    };
}
