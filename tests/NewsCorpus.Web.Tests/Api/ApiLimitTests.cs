using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Web.Api;

namespace NewsCorpus.Web.Tests.Api;

public sealed class ApiLimitTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_the_pages_stay_open()
    {
        await using var site = await StartedSite.StartAsync(SeededCorpus.FillAsync, configure: TwoAMinute);
        for (var i = 0; i < 2; i++) (await Http.GetAsync(site.Url + "/api/v1/people", "en")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var refused = await Http.AskTooOftenAsync(() => Http.GetAsync(site.Url + "/api/v1/meetings", "en"));

        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("code").GetString().ShouldBe("too_many_requests");
        (await Http.GetAsync(site.Url + "/search", "en")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static void TwoAMinute(WebApplicationBuilder builder) => builder.Services.Configure<ApiOptions>(options => options.RequestsPerMinute = 2);
}
