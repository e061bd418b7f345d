using System.Net;
using System.Text.RegularExpressions;

namespace NewsCorpus.Web.Tests;

/// <summary>Somebody with cookies and without a script, who follows no redirects and sends forms as a page of the site would.</summary>
/// <param name="url">Of the site.</param>
public sealed partial class Visitor(string url, string language = "en")
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly CookieContainer _cookies = new();

    public IEnumerable<Cookie> Cookies => _cookies.GetCookies(new Uri(url));

    public void Remember(string name, string value) => _cookies.Add(new Uri(url), new Cookie(name, value));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, url + path));

    /// <summary>An answer whose body goes on as long as the server has something to say.</summary>
    public Task<HttpResponseMessage> OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, url + path), reads: HttpCompletionOption.ResponseHeadersRead);

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>With the token that a form of the site carries for this visitor.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        await PostWithoutTokenAsync(path, [.. fields, ("__RequestVerificationToken", Token().Match(await ReadAsync("/account/sign-in")).Groups[1].Value)]);

    public Task<HttpResponseMessage> PostWithoutTokenAsync(string path, params (string Name, string Value)[] fields) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, url + path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    /// <summary>A form with files, with the token that a form of the site carries for this visitor.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string path, MultipartFormDataContent form, string? inLanguage = null)
    {
        form.Add(new StringContent(Token().Match(await ReadAsync("/account/sign-in")).Groups[1].Value), "__RequestVerificationToken");
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, url + path) { Content = form }, inLanguage);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password = TestAccounts.Password) =>
        PostAsync("/account/sign-in", ("name", name), ("password", password));

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? inLanguage = null, HttpCompletionOption reads = HttpCompletionOption.ResponseContentRead)
    {
        request.Headers.Add("Accept-Language", inLanguage ?? language);
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
        var answer = await Client.SendAsync(request, reads, TestContext.Current.CancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            _cookies.SetCookies(request.RequestUri!, cookie);
        return answer;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
