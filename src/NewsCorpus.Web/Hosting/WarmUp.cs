using NewsCorpus.Meetings;

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
        var meetings = await site.Services.GetRequiredService<MeetingListQueries>().ListAsync(ct);
        var newest = meetings.Take(1).SelectMany(m => m.Sides.Take(1).Select(s => $"/people/{s.Person.Slug}").Prepend($"/meetings/{m.Slug}"));
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()), Timeout = Patience };
        try
        {
            foreach (var page in newest.Prepend("/"))
                await client.GetAsync(page, ct);
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            // Behind a certificate or an address of its own the site may not reach itself: the first reader warms it up instead.
        }
    }
}
