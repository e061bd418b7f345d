using System.Net;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests;

/// <summary>Requests without a browser: nothing is followed, unpacked or remembered.</summary>
internal static class Http
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public static Task<HttpResponseMessage> GetAsync(this RunningSite site, string path, string language = "en", string? acceptEncoding = null) =>
        GetAsync(site.Url + path, language, acceptEncoding);

    public static Task<HttpResponseMessage> GetAsync(string url, string language, string? acceptEncoding = null) =>
        SendAsync(HttpMethod.Get, url, language, acceptEncoding);

    public static Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, string language = "en", string? acceptEncoding = null)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Add("Accept-Language", language);
        if (acceptEncoding is not null) request.Headers.Add("Accept-Encoding", acceptEncoding);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks the same until that is too often: a slow machine may need a second minute for as many as are let through in one.</summary>
    /// <returns>The refusal.</returns>
    public static async Task<HttpResponseMessage> AskTooOftenAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var answer = await ask();
        for (var again = 0; answer.StatusCode != HttpStatusCode.TooManyRequests && again < 100; again++) answer = await ask();
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        return answer;
    }
}
