using System.CommandLine;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>serve</c>, also what the program does without a verb: the site.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var verb = new Command("serve", "Serve the site. This is what newscorpus does without a verb.");
        AddTo(verb);
        return verb;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void AddTo(Command verb)
    {
        var data = CorpusOption.Create();
        var urls = new Option<string>("--urls")
        {
            Description = $"Addresses to listen on, with ; between them. Else ASPNETCORE_URLS; else {SiteOptions.DefaultUrls}.",
            HelpName = "URLS",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } given ? given : SiteOptions.DefaultUrls,
        };
        urls.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } value && !value.Split(';').All(IsAddress)) given.AddError($"{value} is no address to listen on; http://localhost:5080 is one.");
        });
        var isPrivate = new Option<bool>("--private")
        {
            Description = "Only those who are signed in may read. Else the environment variable NEWSCORPUS_PRIVATE (true or false); else everybody may.",
            DefaultValueFactory = _ => bool.TryParse(Environment.GetEnvironmentVariable("NEWSCORPUS_PRIVATE"), out var given) && given,
        };
        verb.Options.Add(data);
        verb.Options.Add(urls);
        verb.Options.Add(isPrivate);
        var watch = new Option<DirectoryInfo?>("--watch") { Description = "Ingest the pages of this folder, and whatever comes into it later.", HelpName = "FOLDER" };
        var every = new Option<TimeSpan>("--every") { Description = "With --watch: time from one look at the folder to the next.", HelpName = "HH:MM:SS", DefaultValueFactory = _ => TimeSpan.FromSeconds(10) };
        every.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<TimeSpan>() < TimeSpan.FromSeconds(1)) given.AddError("A folder is looked at every second at most.");
        });
        verb.Options.Add(watch);
        verb.Options.Add(every);
        verb.SetAction((parsed, ct) => RunAsync(
            new SiteOptions(parsed.FolderOf(data), parsed.GetRequiredValue(urls), parsed.GetValue(isPrivate)) { Watch = parsed.GetValue(watch)?.FullName, WatchEvery = parsed.GetValue(every) },
            ct));
    }

    // As Kestrel takes them: http://*:5080 is no URI, but an address.
    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Port: >= 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static async Task<int> RunAsync(SiteOptions options, CancellationToken ct)
    {
        await using var site = Site.Build(options);
        await site.Services.GetRequiredService<CorpusDatabase>().PrepareAsync(ct);
        await site.Services.GetRequiredService<CatalogueSync>().SyncAsync(ct);
        var results = await ActivatorUtilities.CreateInstance<FirstStart>(site.Services).IngestSeedsAsync(Seeds.Folder, ct);
        if (results.Count > 0) Console.WriteLine($"First start: {Summary(results)} went into {options.Corpus.Database}.");
        await site.StartAsync(ct);
        await WarmUp.VisitAsync(site, ct);
        Console.WriteLine($"NewsCorpus is at {string.Join(" and ", site.Urls)} (Ctrl+C stops it).");
        await FirstAdministrator.InviteAsync(site.Services, site.Urls.First(), ct);
        await site.WaitForShutdownAsync(ct);
        return 0;
    }

    private static string Summary(IReadOnlyList<PageResult> results)
    {
        var articles = results.Count(r => r.Outcome is PageOutcome.New or PageOutcome.Changed);
        return $"{articles} articles from {results.Count} seed pages";
    }
}
