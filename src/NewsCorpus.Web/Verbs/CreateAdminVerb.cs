using System.CommandLine;
using NewsCorpus.Accounts;
using NewsCorpus.Data;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>create-admin</c>: a one-time link that makes an administrator, for the first one or for when all others are gone.</summary>
internal static class CreateAdminVerb
{
    public static Command Create()
    {
        var data = CorpusOption.Create();
        var url = new Option<string>("--url") { Description = "Address of the site, as people open it.", HelpName = "URL", DefaultValueFactory = _ => SiteOptions.DefaultUrls };
        var verb = new Command("create-admin", "Print a link that makes an administrator. It works once.") { data, url };
        verb.SetAction((parsed, ct) => RunAsync(parsed.FolderOf(data), parsed.GetRequiredValue(url), ct));
        return verb;
    }

    private static async Task<int> RunAsync(CorpusFolder folder, string url, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddLogging().AddCorpus(folder, Seeds.Catalogues()).BuildServiceProvider();
        await services.GetRequiredService<CorpusDatabase>().PrepareAsync(ct);
        await using var scope = services.CreateAsyncScope();
        FirstAdministrator.Print(url, await scope.ServiceProvider.GetRequiredService<Invitations>().MakeAsync(Role.Administrator, "", null, ct));
        return 0;
    }
}
