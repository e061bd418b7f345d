using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Changes;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Changes;

public sealed class HistoryTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    [Theory]
    [InlineData("en", "an editor: language before: ru after: bg")]
    [InlineData("ru", "редактор: язык было: ru стало: bg")]
    [InlineData("bg", "редактор: език преди: ru след: bg")]
    public async Task A_page_tells_what_was_changed_and_who_did_it_only_to_those_who_are_signed_in(string language, string line)
    {
        await WriteAsync(new ChangedThing(Subject.Meeting, await ReykjavikAsync(), "Reykjavik"));
        await Site.VisitAsync("/meetings/reykjavik-2021", new View(language), async page =>
        {
            await page.Locator(".history summary").ClickAsync();
            (await page.Locator(".history li").First.TextContentAsync())!.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate((a, b) => $"{a} {b}").ShouldEndWith(line);
            (await page.ViolationsAsync()).ShouldBeEmpty();
        });
        (await Site.As(Role.Reader).ReadAsync("/meetings/reykjavik-2021")).ShouldContain(", Editor:");
    }

    [Fact]
    public async Task A_page_that_nobody_changed_has_no_history() =>
        (await new Visitor(Site.Url).ReadAsync("/people/ned-price")).ShouldNotContain("class=\"history\"");

    [Fact]
    public async Task The_export_has_every_change_of_the_filter_and_runs_no_formula()
    {
        await WriteAsync(new ChangedThing(Subject.Meeting, 1, "=cmd()"));
        var csv = await Site.As(Role.Administrator).ReadAsync("/admin/history/export.csv?subject=Meeting");
        csv.ShouldContain(",Editor,Meeting,1,'=cmd(),language,");
        csv.ShouldNotContain(",Article,");
        (await Site.As(Role.Editor).GetAsync("/admin/history/export.csv")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, InlineData("?subject=Nonsense"), InlineData("?from=yesterday"), InlineData("?before=x")]
    public async Task A_filter_that_means_nothing_is_an_address_that_does_not_exist(string query) =>
        (await Site.As(Role.Administrator).GetAsync("/admin/history" + query)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Each_entry_leads_to_the_page_of_what_changed()
    {
        await using (var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            var person = await db.People.SingleAsync(p => p.Slug == "sergey-lavrov", TestContext.Current.CancellationToken);
            var outlet = await db.Outlets.FirstAsync(o => o.Slug == "actualno", TestContext.Current.CancellationToken);
            var quote = await db.Quotes.FirstAsync(q => q.ArticleId == 2 && q.Position == 0, TestContext.Current.CancellationToken);
            await WriteAsync(new(Subject.Person, person.Id, "p"));
            await WriteAsync(new(Subject.Outlet, outlet.Id, "o"));
            await WriteAsync(new(Subject.Quote, quote.Id, "q"));
            await WriteAsync(new(Subject.Meeting, await ReykjavikAsync(), "m"));
            await WriteAsync(new(Subject.Article, 4711, "Gone"));
        }

        var administrator = Site.As(Role.Administrator);
        var page = await administrator.ReadAsync("/admin/history");

        foreach (var address in new[] { "/edit/people/sergey-lavrov", "/admin/lab/actualno", "/edit/quotes/2/0", "/edit/meetings/reykjavik-2021" })
        {
            page.ShouldContain($"href=\"{address}\"");
            (await administrator.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
        page.ShouldNotContain("/articles/4711");
    }

    private async Task<int> ReykjavikAsync()
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.Meetings.Where(m => m.Slug == "reykjavik-2021").Select(m => m.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task WriteAsync(ChangedThing thing)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var editor = await db.Accounts.SingleAsync(a => a.UserName == nameof(Role.Editor), TestContext.Current.CancellationToken);
        Site.Services.GetRequiredService<ChangeLog>().Add(db, editor.Id, thing, "language", "ru", "bg");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
