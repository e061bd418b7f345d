using System.Globalization;
using System.Resources;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Web.Resources;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Articles;

public sealed class RemovedPageTests(RunningSite site)
{
    public static TheoryData<int> Ids => [1, 2, 3, 4, 5];

    [Theory, MemberData(nameof(Ids))]
    public async Task Each_line_of_the_page_is_there_kept_or_removed_with_three_signs(int id)
    {
        var article = await FindAsync(id);
        await site.VisitAsync($"/articles/{id}/removed", View.English, async page =>
        {
            (await page.Locator(".judged > [id^=line-]:not(.kept) > p").AllTextContentsAsync()).ShouldBe(article.Page.Removed.Select(b => b.Text));
            article.Text.Split('\n').ShouldBeSubsetOf(await page.Locator(".judged > .kept > p").AllTextContentsAsync());
            var lines = await page.Locator(".judged > [id^=line-]").CountAsync();
            (await page.Locator(".judged p + ul > li").CountAsync()).ShouldBe(3 * lines);
        });
    }

    [Theory]
    [InlineData("en", "Why each of these was removed", "removed: ", "kept")]
    [InlineData("ru", "Почему убрана каждая из них", "убрана: ", "оставлена")]
    [InlineData("bg", "Защо е премахнат всеки от тях", "премахнат: ", "запазен")]
    public async Task It_is_one_link_from_the_reader_and_says_why_without_any_script(string language, string link, string removed, string kept)
    {
        var furniture = (await FindAsync(5)).Page.Removed[0];
        var culture = language == "en" ? CultureInfo.InvariantCulture : new CultureInfo(language);
        var reason = new ResourceManager(typeof(Reader)).GetString($"Reason.{furniture.Reason}", culture);
        await site.VisitAsync("/articles/5", new View(language, View.Phone), async page =>
        {
            await page.Locator("details:has(.removed) > summary").ClickAsync();
            await page.GetByText(link).FollowAsync();

            (await page.Locator($"#line-{furniture.Line} strong").TextContentAsync()).ShouldBe(removed + reason);
            (await page.Locator($"#line-{furniture.Line} p + ul").TextContentAsync())!.ShouldContain("−");
            (await page.Locator(".judged > .kept strong").AllTextContentsAsync()).Distinct().ShouldBe([kept]);
        }, javaScript: false);
    }

    [Fact]
    public async Task On_a_telephone_the_menu_is_folded_and_an_address_of_one_of_its_lines_unfolds_it()
    {
        var menu = (await FindAsync(5)).Page.Removed[0];
        await site.VisitAsync("/articles/5/removed", new View("ru", View.Phone), async page =>
        {
            (await page.Locator($"#line-{menu.Line}").IsVisibleAsync()).ShouldBeFalse();
            (await page.Locator(".judged > .kept").First.IsVisibleAsync()).ShouldBeTrue();
            await page.GotoAsync($"/articles/5/removed#line-{menu.Line}");
            await page.Locator($"#line-{menu.Line}").WaitForAsync();
        }, javaScript: false);
    }

    [Fact]
    public void Each_feature_has_words()
    {
        var words = new ResourceManager(typeof(BlockFeatures));
        var model = BlockModel.Default;
        foreach (var feature in new[] { model.Whole, model.Clean, model.Html }.SelectMany(regime => regime.Verdict.Features))
            words.GetString(feature.Name, CultureInfo.InvariantCulture).ShouldNotBeNullOrEmpty(feature.Name);
    }

    private async Task<Article> FindAsync(int id) =>
        (await site.Services.GetRequiredService<ArticleQueries>().FindAsync(id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
