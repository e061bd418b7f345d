using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Tests.Search;

public sealed partial class LongExportTests
{
    private const int Articles = 1_200;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_file_is_whole_and_who_takes_too_many_is_told_when_to_come_back()
    {
        await using var site = await StartedSite.StartAsync(FillAsync, configure: Limited);
        foreach (var page in new[] { "/search", "/quotes" })
        {
            var rows = (await ReadAsync($"{site.Url}{page}/export.csv?q=паром")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
            rows.ShouldBe(Articles);
            int.Parse(NoDigit().Replace(Found().Match(await ReadAsync($"{site.Url}{page}?q=паром")).Groups[1].Value, ""), CultureInfo.InvariantCulture).ShouldBe(rows);
        }

        await IsRefusedAsync($"{site.Url}/search/export.ris?q=паром");
        await ReadAsync($"{site.Url}/search/suggestions?q=паро");
        await IsRefusedAsync($"{site.Url}/search/suggestions?q=паром");
    }

    private static async Task IsRefusedAsync(string address)
    {
        var refused = await Http.AskTooOftenAsync(() => Http.GetAsync(address, "ru"));
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await refused.Content.ReadAsStringAsync(Ct)).ShouldContain("Немного подождите");
    }

    private static async Task<string> ReadAsync(string address)
    {
        var answer = await Http.GetAsync(address, "en");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync(Ct);
    }

    private static async Task FillAsync(IServiceProvider services)
    {
        await services.GetRequiredService<CorpusDatabase>().PrepareAsync(Ct);
        await using var db = await services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        db.AddRange(Enumerable.Range(0, Articles).Select(ArticleOf));
        await db.SaveChangesAsync(Ct);
    }

    private static Article ArticleOf(int number)
    {
        var article = new Article
        {
            Page = new() { Sha256 = $"{number:x64}", Name = $"{number}.txt", MadeBy = "test" },
            Language = "ru",
            Title = $"Паром {number}",
            Text = "«Паром ходит», — сказал капитан.",
        };
        article.Quotes.Add(new Quote { Spans = [new TextSpan(1, 12)], Text = "Паром ходит", Cue = "сказал капитан", SpeakerName = "капитан", Confidence = 1 });
        return article;
    }

    private static void Limited(WebApplicationBuilder builder) =>
        builder.Services.Configure<LimitOptions>(limits => (limits.ExportsPerMinute, limits.SuggestionsPerMinute) = (2, 1));

    [GeneratedRegex("<h2 id=\"found\">([^<]+)</h2>")]
    private static partial Regex Found();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NoDigit();
}
