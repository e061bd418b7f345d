using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Tests.Accounts;

/// <summary>A site of its own that is closed to the public and lets three attempts a minute through.</summary>
public sealed class PrivateSiteTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscorpus-").FullName;
    private WebApplication _site = null!;

    private string Url => _site.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        _site = Site.Build(
            new SiteOptions(new CorpusFolder(_folder), "http://127.0.0.1:0", IsPrivate: true) { SignInsPerMinute = 3 },
            builder => builder.Logging.SetMinimumLevel(LogLevel.Warning));
        await SeededCorpus.FillAsync(_site.Services, TestContext.Current.CancellationToken);
        await TestAccounts.AddOneOfEachRoleAsync(_site.Services);
        await SeededCorpus.AddTagAsync(_site.Services);
        await _site.StartAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_reads_without_signing_in_and_every_role_reads_with_it()
    {
        var closed = Sitemap.Addresses.Where(a => !a.StartsWith("/account/", StringComparison.Ordinal)).Concat(["/articles/1/original", "/quotes/export.csv"]).ToList();
        var reader = new Visitor(Url);
        await reader.SignInAsync(nameof(Role.Reader));
        foreach (var address in closed)
        {
            (await new Visitor(Url).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
        (await new Visitor(Url).GetAsync("/account/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await new Visitor(Url).GetAsync("/newscorpus.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Too_many_attempts_are_told_when_to_come_back()
    {
        var visitor = new Visitor(Url, "bg");
        for (var i = 0; i < 3; i++) await visitor.SignInAsync("Nobody", "a wrong password");

        var answer = await visitor.SignInAsync("Nobody", "a wrong password");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Твърде много опити");
        (await visitor.GetAsync("/account/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
