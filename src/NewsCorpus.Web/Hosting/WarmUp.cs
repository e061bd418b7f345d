using NewsCorpus.Meetings;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Hosting;

/// <summary>Opens the pages that people open first, so that nobody waits for queries and views to be compiled (0.1 to 0.9 s a page).</summary>
internal static class WarmUp
{
    /// <summary>Longer than the slowest page takes cold; a start is not held up beyond it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="site">Started.</param>
    /// <param name="ct">Stops the visits.</param>
    public static async Task VisitAsync(WebApplication site, CancellationToken ct)
    {
        string[] pages = ["/", .. await OfNewestMeetingAsync(site.Services, ct), .. await OfNewestArticleAsync(site.Services, ct)];
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()), Timeout = Patience };
        try
        {
            await Task.WhenAll(pages.Select(page => client.GetAsync(page, ct)));
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            // Behind a certificate or an address of its own the site may not reach itself: the first reader warms it up instead.
        }
    }

    private static async Task<IEnumerable<string>> OfNewestMeetingAsync(IServiceProvider services, CancellationToken ct)
    {
        var meetings = await services.GetRequiredService<MeetingListQueries>().ListAsync(ct);
        return meetings.Take(1).SelectMany(m => m.Sides.Take(1).Select(s => $"/people/{s.Person.Slug}").Prepend($"/meetings/{m.Slug}"));
    }

    /// <summary>The article, and a search that finds it. The columns of the index are read for it.</summary>
    private static async Task<IEnumerable<string>> OfNewestArticleAsync(IServiceProvider services, CancellationToken ct)
    {
        var found = await services.GetRequiredService<ISearchIndex>().SearchAsync(new() { PageSize = 1 }, ct);
        return found.Hits.SelectMany(hit => new[] { $"/articles/{hit.ArticleId}", $"/search?q={Uri.EscapeDataString(string.Concat(hit.Title.Select(piece => piece.Text)))}" });
    }
}
