using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Tests.Browser;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>The real site on real Kestrel (own data folder with the five seed pages, free port) and one Chromium, shared by all tests.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    /// <summary>Milliseconds. Longer than any page needs on a busy machine, shorter than a person's patience with a test that hangs.</summary>
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StartedSite? _site;
    private readonly Dictionary<Role, Visitor> _signedIn = [];

    public RunningSite()
    {
    }

    /// <summary>One more site, looked at in the browser of the first: starting a browser takes longer than most tests.</summary>
    internal RunningSite(RunningSite first) => _browser = first._browser;

    public IServiceProvider Services => _site!.Services;

    /// <summary>Without a slash at its end.</summary>
    public string Url => _site!.Url;

    public async ValueTask InitializeAsync()
    {
        // All tests come from one address: no limit that they could reach.
        _site = await StartedSite.StartAsync(SeededCorpus.FillWithAccountsAsync, options => options with { SignInsPerMinute = 100_000, ReportsPerMinute = 100_000 }, ForTests);
        foreach (var role in Enum.GetValues<Role>()) await SignInAsync(role);
        if (_browser is null) await StartBrowserAsync();
    }

    /// <summary>Signed in, in that role, as long as the tests run.</summary>
    public Visitor As(Role role) => _signedIn[role];

    /// <summary>A browser of its own for one test: that language, that look; signed in where a role is given, else without cookies.</summary>
    public async Task<IBrowserContext> NewBrowserAsync(View view, bool javaScript = true, Role? role = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Url,
            Locale = view.Language,
            ViewportSize = new() { Width = view.Width, Height = View.Height },
            ColorScheme = view.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
        });
        context.SetDefaultTimeout(Patience);
        if (role is { } signedIn)
            await context.AddCookiesAsync(As(signedIn).Cookies.Where(c => c.Name == "nc.account").Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Url = Url }));
        return context;
    }

    /// <summary>Opens a page, lets the test look at it, and fails where the page was not clean: see <see cref="PageProblems"/>.</summary>
    public async Task VisitAsync(string path, View view, Func<IPage, Task> look, bool javaScript = true, Role? role = null)
    {
        await using var context = await NewBrowserAsync(view, javaScript, role);
        var page = await context.NewPageAsync();
        var problems = new PageProblems(page, Url);
        await page.GotoAsync(path);
        await look(page);
        problems.All.ShouldBeEmpty($"{path} {view}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_playwright is not null && _browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
    }

    private async Task StartBrowserAsync()
    {
        SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu"] });
    }

    private async Task SignInAsync(Role role)
    {
        _signedIn[role] = new Visitor(Url);
        (await _signedIn[role].SignInAsync(role.ToString())).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }

    private static void ForTests(WebApplicationBuilder builder)
    {
        if (SlowNetwork.Wanted is { } slow) builder.Services.AddSingleton<IStartupFilter>(slow);
        builder.Services.Configure<LimitOptions>(limits => (limits.ExportsPerMinute, limits.SuggestionsPerMinute) = (100_000, 100_000));
    }

    /// <summary>An installed one; null leaves it to Playwright's own, which says plainly when there is none either.</summary>
    private static string? Chromium() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}
