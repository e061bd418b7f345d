using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Tagging;

namespace NewsCorpus.Web.Tests;

/// <summary>A corpus with the catalogues and the five seed pages, as a newcomer's first start makes it.</summary>
internal static class SeededCorpus
{
    /// <summary>With nothing in it.</summary>
    public static Task PrepareAsync(IServiceProvider services) => services.GetRequiredService<CorpusDatabase>().PrepareAsync(TestContext.Current.CancellationToken);

    public static async Task FillAsync(IServiceProvider services)
    {
        var ct = TestContext.Current.CancellationToken;
        await PrepareAsync(services);
        await services.GetRequiredService<CatalogueSync>().SyncAsync(ct);
        foreach (var page in await services.GetRequiredService<IngestionRun>().IngestAsync([Seeds.Folder], "test", ct))
            page.Outcome.ShouldBe(PageOutcome.New, page.Path);
    }

    /// <summary>And an account in each role, and a tag: so that no page is empty.</summary>
    public static async Task FillWithAccountsAsync(IServiceProvider services)
    {
        await FillAsync(services);
        await TestAccounts.AddOneOfEachRoleAsync(services);
        await AddTagAsync(services);
    }

    /// <summary>One tag, on one article, for pages that show tags.</summary>
    private static async Task AddTagAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var editor = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(nameof(Role.Editor)))!;
        await services.GetRequiredService<TagEditing>().AddAsync(5, "Проба", "ru", editor.Id, TestContext.Current.CancellationToken);
    }
}
