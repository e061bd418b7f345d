using System.Net;
using System.Text.Json;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Api;

public sealed class ApiContractTests(RunningSite site)
{
    private const string Description = "/api/v1/openapi.json";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Every endpoint as the sitemap has it, and some more looks of the richest ones.</summary>
    public static TheoryData<string, string> Endpoints =>
    [
        .. Sitemap.Others.Where(o => o.Key.StartsWith("api/", StringComparison.Ordinal) && o.Value != Description).Select(o => ($"/{o.Key.Replace(":int", "")}", o.Value)),
        ("/api/v1/articles/{id}", "/api/v1/articles/1"),
        ("/api/v1/quotes", "/api/v1/quotes?meeting=sochi-2019&speaker=sergey-lavrov&kind=direct&limit=100"),
        ("/api/v1/search", "/api/v1/search?q=(\"Лавров&not-language=bg&without=prefix&order=Newest"),
        ("/api/v1/search", "/api/v1/search?q=кенгуру"),
        ("/api/v1/search", "/api/v1/search"),
    ];

    [Theory, MemberData(nameof(Endpoints))]
    public async Task An_answer_is_what_the_description_promises(string path, string address)
    {
        var description = await ReadAsync(Description);
        var schema = description.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        new JsonContract(description).Differences(await ReadAsync(address), schema).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_description_has_every_endpoint_and_no_other() =>
        (await ReadAsync(Description)).GetProperty("paths").EnumerateObject().Select(p => p.Name).ShouldBe(Endpoints.Select(e => e.Data.Item1).Distinct(), ignoreOrder: true);

    [Fact]
    public async Task Everything_that_can_be_asked_is_described()
    {
        foreach (var path in (await ReadAsync(Description)).GetProperty("paths").EnumerateObject())
        {
            var get = path.Value.GetProperty("get");
            get.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(path.Name);
            foreach (var parameter in get.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : default)
            {
                parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty($"{path.Name} {parameter}");
                parameter.GetProperty("name").GetString()!.AsEnumerable().ShouldNotContain(letter => char.IsUpper(letter));
            }
        }
    }

    [Theory, InlineData("articles", "id"), InlineData("quotes", "address"), InlineData("meetings", "slug"), InlineData("people", "slug"), InlineData("search", "id")]
    public async Task The_pieces_of_a_list_are_the_list(string list, string key)
    {
        var whole = (await ReadAsync($"/api/v1/{list}?limit=100")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty(key).ToString()).Take(11).ToList();
        List<string> pieces = [];
        for (var next = $"{site.Url}/api/v1/{list}?limit=3"; next is not null && pieces.Count < whole.Count;)
        {
            var piece = await ReadAsync(next[site.Url.Length..]);
            pieces.AddRange(piece.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(key).ToString()));
            next = piece.GetProperty("next").GetString();
        }
        pieces.Take(whole.Count).ShouldBe(whole);
        pieces.ShouldBeUnique();
    }

    [Theory]
    [InlineData("articles/99999", 404, "unknown")]
    [InlineData("articles/one", 404, "unknown")]
    [InlineData("meetings/nowhere-1999", 404, "unknown")]
    [InlineData("people/nobody", 404, "unknown")]
    [InlineData("nothing", 404, "unknown")]
    [InlineData("articles?after=five", 400, "bad_cursor")]
    [InlineData("articles?after=-5", 400, "bad_cursor")]
    [InlineData("quotes?after=99999999999999999999", 400, "bad_cursor")]
    [InlineData("meetings?after=2019-02-30_sochi", 400, "bad_cursor")]
    [InlineData("search?q=Сочи&after=zzz", 400, "bad_cursor")]
    [InlineData("people?limit=0", 400, "bad_limit")]
    [InlineData("search?limit=101", 400, "bad_limit")]
    [InlineData("search?limit=many", 400, "bad_parameter")]
    [InlineData("search?order=worst", 400, "bad_parameter")]
    [InlineData("quotes?kind=worst", 400, "bad_parameter")]
    public async Task What_cannot_be_answered_is_a_problem_with_a_name(string address, int status, string code) => await ProblemAsync($"/api/v1/{address}", status, code);

    [Theory, InlineData("search"), InlineData("quotes")]
    public async Task A_query_too_long_to_be_read_whole_is_a_problem(string list) => await ProblemAsync($"/api/v1/{list}?q={new string('м', 1001)}", 400, "query_too_long");

    [Fact]
    public async Task A_change_is_refused_as_a_problem()
    {
        var response = await Http.SendAsync(HttpMethod.Post, site.Url + "/api/v1/articles");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await JsonAsync(response)).GetProperty("code").GetString().ShouldBe("read_only");
    }

    [Fact]
    public async Task Who_has_an_answer_is_not_sent_it_again()
    {
        var first = await site.GetAsync("/api/v1/articles");
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Url + "/api/v1/articles");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        var second = await client.SendAsync(request, Ct);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_sets_no_cookies_and_lets_no_other_site_read_in_its_readers_name()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Url + "/api/v1/articles");
        request.Headers.Add("Origin", "https://elsewhere.example");
        var response = await client.SendAsync(request, Ct);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    /// <summary>A quote has the members that <c>extract</c> prints.</summary>
    [Fact]
    public async Task Members_have_the_names_that_the_command_line_gives_them()
    {
        var article = await ReadAsync("/api/v1/articles/1");
        string[] ofQuote = ["spans", "text", "kind", "speaker", "person", "cue", "confidence"], ofArticle = ["language", "outlet", "title", "title_source", "published", "published_precision", "text", "lead", "people"];
        article.GetProperty("quotes")[0].EnumerateObject().Select(m => m.Name).Intersect(ofQuote).ShouldBe(ofQuote, ignoreOrder: true);
        article.GetProperty("article").EnumerateObject().Select(m => m.Name).Intersect(ofArticle).ShouldBe(ofArticle, ignoreOrder: true);
    }

    private async Task ProblemAsync(string address, int status, string code)
    {
        var response = await site.GetAsync(address);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await JsonAsync(response)).GetProperty("code").GetString().ShouldBe(code);
    }

    private async Task<JsonElement> ReadAsync(string address)
    {
        var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await JsonAsync(response);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
}
