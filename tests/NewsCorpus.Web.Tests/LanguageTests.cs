using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests;

public sealed class LanguageTests(RunningSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public Task The_switch_keeps_the_page_and_is_remembered(bool javaScript) => site.VisitAsync("/articles/2?q=Лавров", View.English, async page =>
    {
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Български" }).FollowAsync();
        Uri.UnescapeDataString(new Uri(page.Url).PathAndQuery).ShouldBe("/articles/2?q=Лавров");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("bg");
        await page.GotoAsync("/");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("bg");
    }, javaScript);

    [Theory]
    [InlineData("de", "en")]
    [InlineData("uk,ru;q=0.8", "ru")]
    [InlineData("bg-BG", "bg")]
    public async Task The_browsers_wish_is_heard(string wish, string language)
    {
        var body = await (await site.GetAsync("/", wish)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldContain($"<html lang=\"{language}\">");
    }

    [Theory, InlineData("https://example.org/"), InlineData("//example.org/"), InlineData("/\\example.org")]
    public async Task The_switch_carries_nobody_to_another_site(string back) =>
        (await site.GetAsync("/language/ru?back=" + Uri.EscapeDataString(back))).Headers.Location!.OriginalString.ShouldBe("/");
}
