using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

public sealed class ErrorPageTests(RunningSite site)
{
    [Theory]
    [InlineData("en", "There is nothing at this address")]
    [InlineData("ru", "По этому адресу ничего нет")]
    [InlineData("bg", "На този адрес няма нищо")]
    public async Task A_missing_page_is_one_clear_sentence_in_the_readers_language(string language, string sentence)
    {
        var answer = await site.GetAsync("/no-such-page", language);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }

    [Theory, InlineData("en"), InlineData("ru"), InlineData("bg")]
    public async Task An_error_page_is_accessible_and_its_language_switch_comes_back_to_the_same_address(string language)
    {
        await using var browser = await site.NewBrowserAsync(new View(language));
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/no-such-page?a=b");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).FollowAsync();
        page.Url.ShouldBe(site.Url + "/no-such-page?a=b");
    }

    public static TheoryData<string, HttpStatusCode> NastyAddresses => new()
    {
        { "/articles/0", HttpStatusCode.NotFound },
        { "/articles/-1", HttpStatusCode.NotFound },
        { "/articles/2147483647", HttpStatusCode.NotFound },
        { "/articles/99999999999999999999", HttpStatusCode.NotFound },
        { "/articles/one", HttpStatusCode.NotFound },
        { "/articles/2147483647/original", HttpStatusCode.NotFound },
        { "/articles/..%2f..%2fetc%2fpasswd/original", HttpStatusCode.NotFound },
        { "/meetings/no-such-meeting", HttpStatusCode.NotFound },
        { "/people/no-such-person", HttpStatusCode.NotFound },
        { "/people/%00", HttpStatusCode.BadRequest },
        { "/errors/404", HttpStatusCode.NotFound },
        { "/errors/200", HttpStatusCode.NotFound },
        { "/articles/1?q=\"(*^:-", HttpStatusCode.OK },
    };

    [Theory, MemberData(nameof(NastyAddresses))]
    public async Task A_nasty_address_is_answered_and_never_breaks_the_site(string address, HttpStatusCode expected) =>
        (await site.GetAsync(address)).StatusCode.ShouldBe(expected);

    [Fact]
    public async Task A_crash_is_an_apology_in_the_readers_language_without_its_inside()
    {
        var folder = new CorpusFolder(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        await using var broken = Site.Build(new SiteOptions(folder, "http://127.0.0.1:0"), builder => builder.Logging.ClearProviders());
        broken.MapGet("/crash", string () => throw new InvalidOperationException("a secret"));
        await broken.StartAsync(TestContext.Current.CancellationToken);
        var answer = await Http.GetAsync(broken.Urls.Single() + "/crash", "bg");
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldContain("Възникна грешка");
        body.ShouldNotContain("secret");
    }
}
