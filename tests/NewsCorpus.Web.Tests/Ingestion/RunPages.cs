using Microsoft.Playwright;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

internal static class RunPages
{
    /// <summary>Looks on until the run has ended, and its page says so. The page moves by itself: by events where scripts run, by refreshing where they do not.</summary>
    public static async Task EndOfRunAsync(this IPage page)
    {
        await page.Locator("[data-events='']").WaitForAsync();
        await page.ArriveAsync("/admin/runs/*");
    }
}
