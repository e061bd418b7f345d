using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NewsCorpus.Web.Hosting;
using Serilog.Extensions.Logging;

namespace NewsCorpus.Web.Tests;

/// <summary>A site on a free port with a data folder of its own. It is stopped before its folder is taken away: until then something may go on behind it.</summary>
internal sealed class StartedSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscorpus-");
    private readonly WebApplication _app;

    private StartedSite(Func<SiteOptions, SiteOptions>? options, Action<WebApplicationBuilder>? configure)
    {
        var plain = new SiteOptions(new CorpusFolder(_folder.FullName), "http://127.0.0.1:0");
        _app = Site.Build(options?.Invoke(plain) ?? plain, builder =>
        {
            // A filter of Serilog's own provider: of any other it takes no notice.
            builder.Logging.AddFilter<SerilogLoggerProvider>(null, LogLevel.Warning);
            configure?.Invoke(builder);
        });
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>Without a slash at its end.</summary>
    public string Url => _app.Urls.Single();

    /// <param name="fill">Makes the corpus before anybody can ask for it.</param>
    /// <param name="options">Where other than plain ones are wanted.</param>
    /// <param name="configure">Where services are to be others.</param>
    public static async Task<StartedSite> StartAsync(
        Func<IServiceProvider, Task> fill, Func<SiteOptions, SiteOptions>? options = null, Action<WebApplicationBuilder>? configure = null)
    {
        var site = new StartedSite(options, configure);
        await fill(site.Services);
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
