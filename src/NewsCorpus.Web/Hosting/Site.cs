using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using NewsCorpus.Web.Api;
using NewsCorpus.Web.Ingestion;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Pages.Articles;
using NewsCorpus.Web.Pages.Changes;
using NewsCorpus.Web.Pages.Search;
using Serilog;

namespace NewsCorpus.Web.Hosting;

/// <summary>The site as a program that can be started: by the <c>serve</c> verb, or inside a test.</summary>
public static class Site
{
    /// <param name="options">What to serve and where.</param>
    /// <param name="adjust">The last word on configuration and services, for tests.</param>
    public static WebApplication Build(SiteOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(Program());
        builder.WebHost.UseUrls(options.Urls).UseStaticWebAssets().ConfigureKestrel(Limit)
            // A whole page of results: else its last part waits for the browser, and goes on another thread.
            .UseSockets(sockets => sockets.MaxWriteBufferSize = 256 * 1024);
        builder.Host.UseConsoleLifetime(console => console.SuppressStatusMessages = true);
        AddServices(builder, options);
        adjust?.Invoke(builder);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>Pages, assets and settings lie beside the program, wherever it is started from and whoever hosts it.</summary>
    private static WebApplicationOptions Program() => new()
    {
        ApplicationName = typeof(Site).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
        Args = ["--hostBuilder:reloadConfigOnChange=false"],
    };

    /// <summary>Forms are small, and so is every address; the page that takes uploads has limits of its own.</summary>
    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        // A whole page of results: else its last part waits for the browser, and goes on another thread.
        kestrel.Limits.MaxResponseBufferSize = 256 * 1024;
    }

    private static void AddServices(WebApplicationBuilder builder, SiteOptions options)
    {
        builder.Logging.ClearProviders()
            .AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
        builder.Services
            .AddCorpus(options.Corpus, Seeds.Catalogues())
            .AddSingleton(new WatchOptions(options.Watch, options.WatchEvery))
            .AddHostedService<BackgroundRuns>()
            .AddHostedService<Telemetry>()
            .AddHealth()
            .AddSignIn()
            .AddSignInLimit(options.SignInsPerMinute)
            .AddReportLimit(options.ReportsPerMinute)
            .AddAccess(options.IsPrivate)
            .AddAddressLimits(builder.Configuration)
            .AddApi(builder.Configuration)
            .AddIngestionDesk()
            .AddInterfaceLanguages()
            .AddResponseCompression()
            .AddSingleton<IHttpResponseStreamWriterFactory, WholePages>()
            .AddRazorPages()
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add(new HandledMethodsOnly());
                mvc.Filters.Add(new StaleForms());
            });
    }

    /// <summary>The order matters: what comes first sees the answer last.</summary>
    private static void UsePipeline(WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseWhen(ApiRoutes.IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(http => !ApiRoutes.IsApi(http), pages => pages.UseExceptionHandler("/errors/500").UseStatusCodePagesWithReExecute("/errors/{0}"));
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseInterfaceLanguages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets().RequireAccess();
        var routes = app.MapGroup("").RequireAccess();
        routes.MapLanguageSwitch();
        routes.MapHistoryExport();
        routes.MapHealth();
        routes.MapOriginalPages();
        routes.MapRunEvents();
        routes.MapResultExport();
        routes.MapShortLinks();
        routes.MapSearchFeed();
        routes.MapOpenSearch();
        routes.MapSuggestions();
        routes.MapApi();
    }
}
