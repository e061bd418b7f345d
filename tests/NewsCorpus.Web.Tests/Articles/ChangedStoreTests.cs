using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Tests.Articles;

/// <summary>A site of its own whose store is not what the articles were made from.</summary>
public sealed class ChangedStoreTests : IAsyncLifetime
{
    private StartedSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await StartedSite.StartAsync(SeededCorpus.FillAsync);

    [Fact]
    public async Task A_page_whose_original_is_gone_says_so()
    {
        await using var db = await OpenAsync();
        var page = await db.Articles.Where(a => a.Id == 1).Select(a => a.Page).SingleAsync(TestContext.Current.CancellationToken);
        _site.Services.GetRequiredService<Originals>().Remove(page.Sha256);

        (await ReadAsync("en")).ShouldContain("The page as it came is no longer there");
        (await ReadAsync("ru")).ShouldContain("Исходной страницы больше нет в хранилище");
        (await ReadAsync("bg")).ShouldContain("Първоначалната страница вече я няма в хранилището");
    }

    [Fact]
    public async Task An_article_of_another_extraction_says_so()
    {
        (await ReadAsync("en")).ShouldNotContain("Another version of the program");
        await using var db = await OpenAsync();
        await db.Pages.ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, "extraction 0, annotation 0"), TestContext.Current.CancellationToken);

        (await ReadAsync("en")).ShouldContain("Another version of the program");
        (await ReadAsync("ru")).ShouldContain("другая версия программы");
        (await ReadAsync("bg")).ShouldContain("друга версия на програмата");
    }

    private Task<CorpusDb> OpenAsync() => _site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    private async Task<string> ReadAsync(string language)
    {
        var answer = await Http.GetAsync($"{_site.Url}/articles/1/removed", language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
