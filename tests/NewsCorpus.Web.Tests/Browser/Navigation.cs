using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>
/// From one page to the next. A click or a key returns before the next page is there: what reads at once sees the page before, or half of the next one.
/// What leads to another page is therefore followed, which takes as long as that page takes to load; it must lead to another one.
/// </summary>
public static class Navigation
{
    /// <summary>Clicks a link, or the button of a form.</summary>
    public static Task FollowAsync(this ILocator way) => way.Page.LeaveAsync(() => way.ClickAsync());

    /// <summary>Presses Enter in a field of a form. In the field itself: a key that goes to the page is lost where a busy machine has not yet given the field its focus.</summary>
    public static Task SubmitAsync(this ILocator field) => field.Page.LeaveAsync(() => field.PressAsync("Enter"));

    /// <summary>Presses a key of the page.</summary>
    public static Task FollowAsync(this IPage page, string key) => page.LeaveAsync(() => page.Keyboard.PressAsync(key));

    private static async Task LeaveAsync(this IPage page, Func<Task> leave)
    {
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await leave();
        await page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }
}
