using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

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

    /// <summary>Waits until the page is at that address, and loaded: where a script leads there, or to see where a link did.</summary>
    /// <param name="address">Its end; an asterisk stands for anything.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address).Replace("\\*", ".*", StringComparison.Ordinal) + "$"));
        await page.Locator("html").LoadAsync();
    }

    private static async Task LeaveAsync(this IPage page, Func<Task> leave)
    {
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await leave();
        await page.Locator("html:not([data-left])").LoadAsync();
    }

    /// <summary>Asked of the document itself: Playwright's own event of it can come between its look and its waiting, and then never again.</summary>
    private static Task LoadAsync(this ILocator html) => Expect(html).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
}
