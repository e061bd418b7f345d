using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

/// <summary>Administrators run ingestion in a browser. Run 1 brought in the seeds.</summary>
public sealed class RunPageTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private string UploadFolder => Path.Combine(Site.Services.GetRequiredService<CorpusFolder>().Path, "uploads");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("en", true), InlineData("en", false), InlineData("ru", true), InlineData("bg", false)]
    public async Task A_file_handed_in_becomes_an_article_that_is_found(string language, bool javaScript)
    {
        var word = $"жабокряк{language}{(javaScript ? "а" : "о")}";
        await Site.VisitAsync("/admin/upload", new View(language), async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "../../страница.html", MimeType = "text/html", Buffer = MadePage(word) });
            await page.Locator("form.desk button").FollowAsync();
            await page.EndOfRunAsync();
            (await page.Locator("table.outcomes tbody tr").CountAsync()).ShouldBe(1);
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        }, javaScript, Role.Administrator);

        (await new Visitor(Site.Url).ReadAsync($"/search?q={word}")).ShouldContain($"<mark>{word}</mark>", Case.Insensitive);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_would_change_is_shown_before_anything_does(bool javaScript)
    {
        await Site.VisitAsync("/admin/runs", View.English, async page =>
        {
            await page.GetByLabel("Every stored page").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "What would change?" }).ClickAsync();
            await page.GetByText("0 would change.").WaitForAsync();
        }, javaScript, Role.Administrator);
    }

    [Fact]
    public async Task Of_a_page_that_is_not_there_yet_it_says_that_an_article_is_new()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Site.Services.GetRequiredService<CorpusFolder>().Path, "inbox", "unread"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "page.html"), MadePage("тритон"), Ct);
        await Site.VisitAsync("/admin/dry-run?scope=Inbox&folder=unread", View.English, async page =>
            (await page.Locator(".diff dt").InnerTextAsync()).ShouldBe("New article"), javaScript: false, Role.Administrator);
    }

    [Fact]
    public async Task What_takes_long_to_compare_is_answered_at_once_and_leads_on_to_what_was_found()
    {
        var administrator = Site.As(Role.Administrator);
        var answer = await administrator.ReadAsync("/admin/dry-run?scope=All");
        answer.ShouldContain("The pages are being compared");
        var next = WebUtility.HtmlDecode(Regex.Match(answer, """http-equiv="refresh" content="0; url=([^"]+)""").Groups[1].Value);
        (await administrator.ReadAsync(next)).ShouldContain("0 would change.");
    }

    [Fact]
    public async Task Pages_read_anew_by_the_same_stages_come_out_the_same()
    {
        await Site.VisitAsync("/admin/runs", View.English, async page =>
        {
            await page.GetByLabel("The page of one article").CheckAsync();
            await page.GetByLabel("Number of the article").FillAsync("1");
            await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).FollowAsync();
            await page.EndOfRunAsync();
            (await page.Locator("table.outcomes tbody th").InnerTextAsync()).ShouldBe("The same");
        }, role: Role.Administrator);
    }

    [Fact]
    public async Task What_failed_is_grouped_with_its_page_and_its_stack_and_is_tried_again()
    {
        await using var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext();
        await db.Database.ExecuteSqlAsync($"ALTER TABLE \"Articles\" ADD COLUMN \"Refused\" INTEGER CONSTRAINT \"refused on purpose\" CHECK (\"Text\" NOT LIKE '%кваканье%')", Ct);
        await Site.VisitAsync("/admin/upload", View.English, async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "page.html", MimeType = "text/html", Buffer = MadePage("кваканье") });
            await page.Locator("form.desk button").FollowAsync();
            await page.EndOfRunAsync();
            var run = page.Url;
            await page.Locator("[aria-labelledby=failures] a").FollowAsync();
            await page.Locator("summary").ClickAsync();
            (await page.Locator("main pre").InnerTextAsync()).ShouldContain("refused on purpose");
            (await page.Locator("a[href^='/admin/originals/']").CountAsync()).ShouldBe(1);

            await db.Database.ExecuteSqlAsync($"ALTER TABLE \"Articles\" DROP COLUMN \"Refused\"", Ct);
            await page.GotoAsync(run);
            await page.GetByRole(AriaRole.Button, new() { Name = "Try these pages again" }).FollowAsync();
            await page.EndOfRunAsync();
            (await page.Locator("table.outcomes tbody th").InnerTextAsync()).ShouldBe("New");
        }, role: Role.Administrator);
        Directory.EnumerateFiles(UploadFolder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_program_left_of_an_upload_goes_at_the_next_start_and_a_fresh_one_stays()
    {
        var (left, fresh) = (Directory.CreateDirectory(Path.Combine(UploadFolder, "left")), Directory.CreateDirectory(Path.Combine(UploadFolder, "fresh")));
        left.LastWriteTimeUtc = DateTime.UtcNow.AddHours(-2);
        await Site.Services.GetRequiredService<Uploads>().SweepAsync(Ct);
        (Directory.Exists(left.FullName), Directory.Exists(fresh.FullName)).ShouldBe((false, true));
    }

    [Theory]
    [InlineData("Inbox", "folder", "../../etc")]
    [InlineData("Outlet", "outlet", "")]
    [InlineData("Article", "article", "first")]
    [InlineData("Everything", "x", "")]
    public async Task A_run_over_what_is_not_there_is_refused_in_a_sentence(string scope, string name, string value)
    {
        var answer = await Site.As(Role.Administrator).PostAsync("/admin/runs", ("scope", scope), (name, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task While_another_run_goes_on_nothing_is_started()
    {
        var leases = Site.Services.GetRequiredService<RunLeases>();
        string? owner;
        while ((owner = await leases.TryTakeAsync(Ct)) is null) await Task.Yield(); // a run of another test is just ending
        try
        {
            (await Site.As(Role.Administrator).PostAsync("/admin/runs", ("scope", "All"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
        finally
        {
            await leases.GiveBackAsync(owner, Ct);
        }
    }

    [Fact]
    public async Task A_page_that_no_run_had_and_a_name_that_is_no_hash_are_not_found()
    {
        foreach (var address in new[] { "/admin/runs/4711", "/admin/runs/4711/pages?outcome=New", "/admin/runs/1/pages?outcome=Nonsense", "/admin/originals/..%2Fnewscorpus.db" })
            (await Site.As(Role.Administrator).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
    }

    /// <summary>No two share a paragraph: what stands on several pages of a run is taken for furniture.</summary>
    private static byte[] MadePage(string word) => System.Text.Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Министры обсудили {word} за закрытыми дверями</title></head><body><article>
        <h1>Министры обсудили {word} за закрытыми дверями</h1><time datetime="2024-03-05T10:00:00+03:00">5 марта 2024</time>
        <p>Министры двух стран провели переговоры, на которых речь шла о том, как {word} влияет на торговлю в регионе и что с этим делать.</p>
        <p>Стороны договорились продолжить работу в середине следующего месяца и подготовить общий документ, сообщили участники встречи {word}.</p>
        <p>Подробности переговоров пока не раскрываются, но обе делегации назвали {word} полезным делом и пообещали вернуться к вопросу осенью.</p>
        </article></body></html>
        """);
}
