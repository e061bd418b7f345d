using System.Net;
using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Tests.Accounts;

/// <summary>A site of its own that is closed to the public and lets three attempts a minute through.</summary>
public sealed class PrivateSiteTests : IAsyncLifetime
{
    private StartedSite _site = null!;

    private string Url => _site.Url;

    public async ValueTask InitializeAsync() =>
        _site = await StartedSite.StartAsync(SeededCorpus.FillWithAccountsAsync, options => options with { IsPrivate = true, SignInsPerMinute = 3 });

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
        for (var i = 0; i < 3; i++) (await visitor.SignInAsync("Nobody", "a wrong password")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await Http.AskTooOftenAsync(() => visitor.SignInAsync("Nobody", "a wrong password"));

        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Твърде много опити");
        (await visitor.GetAsync("/account/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
