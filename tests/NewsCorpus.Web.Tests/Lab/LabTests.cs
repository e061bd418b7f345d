using System.Net;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;
using NewsCorpus.Web.Tests.Ingestion;

namespace NewsCorpus.Web.Tests.Lab;

/// <summary>Administrators say of a line what it is, see what that would change, keep it, and take it back.</summary>
public sealed class LabTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_as_it_came_stands_beside_what_readers_see()
    {
        await Site.VisitAsync("/admin/lab/actualno/3", View.English, async page =>
        {
            var kept = await page.Locator(".raw > .kept p[lang]").AllInnerTextsAsync();
            (await page.Locator(".clean p:not(:has(strong))").AllInnerTextsAsync()).ShouldBe(kept); // this page prints no title of its own
            (await page.Locator(".raw > :not(.kept) del").CountAsync()).ShouldBe(await page.Locator(".raw > :not(.kept)").CountAsync());
        }, role: Role.Administrator);
    }

    [Theory, InlineData("en", true), InlineData("ru", false)]
    public async Task A_rule_is_previewed_then_kept_then_obeyed_then_deleted(string language, bool javaScript)
    {
        var words = "";
        await Site.VisitAsync("/admin/lab/actualno/3", new View(language), async page =>
        {
            var last = page.Locator(".raw > .kept:has(p[lang]:not(:empty))").Last;
            words = await last.Locator("p[lang]").InnerTextAsync();
            await last.Locator("a[href*='/rule?']").FollowAsync();
            (await page.Locator(".diff del").First.InnerTextAsync()).ShouldBe(words);
            await page.Locator("form[method=post] button").First.FollowAsync();
            await page.Locator("#rules + ul .line").WaitForAsync();

            await page.Locator("form[action='/admin/runs'] button").First.FollowAsync();
            await page.EndOfRunAsync();
            (await ReadAsync()).ShouldNotContain(words);

            await page.GotoAsync("/admin/lab/actualno");
            await page.Locator("#rules + ul a").FollowAsync();
            await page.Locator("button[name=gone]").FollowAsync();
            (await page.Locator(".diff ins").First.InnerTextAsync()).ShouldBe(words); // what deleting it would bring back
            await page.Locator("form[method=post].desk button").FollowAsync();
            (await page.Locator("#rules + ul > li").CountAsync()).ShouldBe(0);
            await page.Locator("form[action='/admin/runs'] button").First.FollowAsync();
            await page.EndOfRunAsync();
        }, javaScript, Role.Administrator);

        (await ReadAsync()).ShouldContain(words);
        (await Site.As(Role.Administrator).ReadAsync("/admin/history?subject=Outlet")).ShouldContain("Actualno");
    }

    [Theory, InlineData("en", true), InlineData("ru", true), InlineData("bg", false)]
    public async Task Pages_of_a_site_that_is_not_known_become_those_of_an_outlet(string language, bool javaScript)
    {
        var site = $"{language}.lake.example";
        await Site.VisitAsync("/admin/upload", new View(language, View.Phone), async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "page.html", MimeType = "text/html", Buffer = PageOf(site) });
            await page.Locator("form.desk button").FollowAsync();
            await page.EndOfRunAsync();

            await page.GotoAsync("/admin/lab/none");
            await page.Locator($"a[href='/admin/outlet?site={site}']").FollowAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
            await page.Locator("input[name=name]").FillAsync($"Озёрный вестник {language}");
            await page.Locator("form.desk button").Last.FollowAsync();
            await page.Locator("form[action='/admin/runs'] button").First.FollowAsync();
            await page.EndOfRunAsync();

            await page.GotoAsync($"/admin/lab/ozyornyy-vestnik-{language}");
            await page.Locator("[aria-labelledby=pages] .rows a").FollowAsync();
            (await page.Locator(".raw a[href*='/rule?']").CountAsync()).ShouldBeGreaterThan(0);
        }, javaScript, Role.Administrator);
    }

    [Theory]
    [InlineData("/admin/outlet/actualno")]
    [InlineData("/admin/outlet/nobody")]
    [InlineData("/admin/lab/nobody")]
    [InlineData("/admin/lab/rbc/3")]
    [InlineData("/admin/lab/actualno/4711")]
    [InlineData("/admin/lab/actualno/rule?number=3&line=4711")]
    [InlineData("/admin/lab/none/rule?number=1&line=1")]
    [InlineData("/admin/outlets/nobody")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await Site.As(Role.Administrator).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_editor_keeps_no_rules() =>
        (await Site.As(Role.Editor).PostAsync("/admin/lab/actualno/rule?handler=Keep", ("line", "x"), ("ruling", "Text"), ("anyNumbers", "false"), ("version", "0")))
            .StatusCode.ShouldNotBe(HttpStatusCode.OK);

    private static byte[] PageOf(string site) => System.Text.Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><link rel="canonical" href="https://{site}/1"><title>Паромы вышли на озеро {site}</title></head><body><article>
        <h1>Паромы вышли на озеро {site}</h1>
        <p>Министры двух озёрных стран договорились открыть паромные линии через озеро {site}, сообщила пресс-служба министерства в понедельник.</p>
        <p>По словам министра, первые паромы через озеро {site} выйдут на линию уже этим летом, а билеты поступят в продажу в середине мая.</p>
        </article></body></html>
        """);

    private async Task<string> ReadAsync() => WebUtility.HtmlDecode(await Site.As(Role.Administrator).ReadAsync("/api/v1/articles/3"));
}
