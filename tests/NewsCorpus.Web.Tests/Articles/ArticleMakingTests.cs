using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Ingestion;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Articles;

/// <summary>Editors make an article of a page in which the machine found none.</summary>
public sealed class ArticleMakingTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("en", true), InlineData("ru", false), InlineData("bg", false)]
    public async Task Chosen_parts_become_an_article_and_the_page_is_empty_again_when_it_is_taken_away(string language, bool javaScript)
    {
        var page = await HandInAsync($"Мост через реку {language}");
        await Site.VisitAsync("/account", new View(language, Width: 390), async browser =>
        {
            await browser.Locator("a[href='/edit/pages']").FollowAsync();
            if (javaScript) (await browser.ViolationsAsync()).ShouldBeEmpty();
            await browser.Locator($"a[href='/edit/pages/{page}']").FollowAsync();
            if (javaScript) (await browser.ViolationsAsync()).ShouldBeEmpty();
            await browser.Locator("input[name=line][value='3']").CheckAsync();
            await browser.Locator("main button[type=submit]").FollowAsync();
            await browser.ArriveAsync("/articles/*");
            (await browser.Locator("#p1").InnerTextAsync()).ShouldContain($"Мост через реку {language}");

            await browser.Locator("a[href^='/edit/articles/']:not([href$=meetings])").First.FollowAsync();
            if (javaScript) (await browser.ViolationsAsync()).ShouldBeEmpty();
            await browser.Locator("form[action*=Unmake] button").FollowAsync();
            await browser.ArriveAsync("/edit/pages");
            await browser.Locator($"a[href='/edit/pages/{page}']").WaitForAsync();
        }, javaScript, Role.Editor);
    }

    [Fact]
    public async Task What_cannot_be_made_is_said_and_forged_ids_are_not_found()
    {
        var (editor, page) = (Site.As(Role.Editor), await HandInAsync("Ничего нельзя составить"));

        var nothing = await editor.PostAsync($"/edit/pages/{page}");
        nothing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await nothing.Content.ReadAsStringAsync(Ct)).ShouldContain("No article can be made of what was chosen.");
        var late = await editor.PostAsync("/edit/pages/1", ("line", "3"));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await editor.PostAsync("/edit/pages/4711", ("line", "3"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.PostAsync($"/edit/pages/{page}", ("line", "x"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await editor.PostAsync("/edit/articles/1?handler=Unmake", ("version", "0"))).StatusCode.ShouldBe(HttpStatusCode.NotFound); // the machine's
        (await Site.As(Role.Reader).PostAsync($"/edit/pages/{page}", ("line", "3"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await editor.PostWithoutTokenAsync($"/edit/pages/{page}", ("line", "3"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <returns>The page's id.</returns>
    private async Task<int> HandInAsync(string words)
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-");
        var bytes = Encoding.UTF8.GetBytes($"Главная\nКонтакты\n{words}\nВойти");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "empty.txt"), bytes, Ct);
        (await Site.Services.GetRequiredService<IngestionRun>().IngestAsync([folder.FullName], "test", Ct)).Single().Outcome.ShouldBe(PageOutcome.NotAnArticle);
        folder.Delete(recursive: true);
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        var sha256 = Originals.NameOf(bytes);
        return await db.Pages.Where(p => p.Sha256 == sha256).Select(p => p.Id).SingleAsync(Ct);
    }
}
