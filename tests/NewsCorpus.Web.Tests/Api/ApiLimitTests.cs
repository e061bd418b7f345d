using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsCorpus.Web.Api;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Tests.Api;

public sealed class ApiLimitTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_the_pages_stay_open()
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-").FullName;
        await using (var app = Site.Build(new SiteOptions(new CorpusFolder(folder), "http://127.0.0.1:0"), TwoAMinute))
        {
            await SeededCorpus.FillAsync(app.Services, Ct);
            await app.StartAsync(Ct);
            var url = app.Urls.Single();
            foreach (var _ in Enumerable.Range(0, 2))
                (await Http.GetAsync(url + "/api/v1/people", "en")).StatusCode.ShouldBe(HttpStatusCode.OK);

            var refused = await Http.GetAsync(url + "/api/v1/meetings", "en");

            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
            JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("code").GetString().ShouldBe("too_many_requests");
            (await Http.GetAsync(url + "/search", "en")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static void TwoAMinute(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ApiOptions>(options => options.RequestsPerMinute = 2);
    }
}
