using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests;

/// <summary>The pictures of the README; taken anew where the environment variable NEWSCORPUS_SCREENSHOTS is 1.</summary>
public sealed class ReadmePictureTests(RunningSite site)
{
    [Theory]
    [InlineData("meeting-en-1280", "/meetings/reykjavik-2021", "en", View.Wide, ColorScheme.Light)]
    [InlineData("meetings-ru-1280", "/", "ru", View.Wide, ColorScheme.Light)]
    [InlineData("search-en-1280", "/search?q=Помпео Сочи", "en", View.Wide, ColorScheme.Light)]
    [InlineData("article-bg-390", "/articles/3#q0", "bg", View.Phone, ColorScheme.Dark)]
    public Task The_readme_shows_the_site(string name, string address, string language, int width, ColorScheme scheme) =>
        site.VisitAsync(address, new View(language, width, scheme), async page =>
        {
            var picture = $"docs/screenshots/{name}.png";
            if (Environment.GetEnvironmentVariable("NEWSCORPUS_SCREENSHOTS") == "1")
                await page.ScreenshotAsync(new() { Path = Repository.PathOf(picture) });
            File.Exists(Repository.PathOf(picture)).ShouldBeTrue();
            (await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken)).ShouldContain(picture);
        });
}
