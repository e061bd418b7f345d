using System.Net;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(RunningSite site)
{
    [Theory, InlineData("/"), InlineData("/newscorpus.css"), InlineData("/no-such-page"), InlineData("/search?page=nonsense")]
    public async Task Every_answer_carries_them_also_an_error(string path)
    {
        var headers = (await site.GetAsync(path)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldContain("frame-ancestors 'none'");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        headers.Contains("Server").ShouldBeFalse("nobody needs to know what answers");
    }

    [Fact]
    public async Task A_page_sets_no_cookie() => (await site.GetAsync("/")).Headers.Contains("Set-Cookie").ShouldBeFalse();

    [Fact]
    public async Task A_page_is_compressed_for_whoever_can_read_it()
    {
        var answer = await site.GetAsync("/articles/2", acceptEncoding: "br");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }
}
