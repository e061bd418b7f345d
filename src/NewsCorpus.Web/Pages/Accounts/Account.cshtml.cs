using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Accounts;
using NewsCorpus.Review;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>One's own account: the password, and signing out, here or everywhere.</summary>
public sealed class AccountModel(SignInManager<Account> signIn, UserManager<Account> users, ReviewDesk review) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>Codes of what is wrong with the new password.</summary>
    public IEnumerable<string> Problems { get; private set; } = [];

    public bool IsPasswordChanged { get; private set; }

    /// <summary>What waits for review; null for those who do not review.</summary>
    public int? Waiting { get; private set; }

    public async Task OnGetAsync()
    {
        // Checked at this very request: it is there.
        Account = (await users.GetUserAsync(User))!;
        Passkeys = [.. (await users.GetPasskeysAsync(Account)).OrderBy(p => p.CreatedAt)];
        if (User.IsEditor()) Waiting = (await review.CountAsync(HttpContext.RequestAborted)).Sum(kind => kind.Count);
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? old, string? password)
    {
        await OnGetAsync();
        var result = await users.ChangePasswordAsync(Account, old ?? "", password ?? "");
        // Other browsers are signed out by it; this one gets a new cookie.
        if (result.Succeeded) await signIn.RefreshSignInAsync(Account);
        (Problems, IsPasswordChanged) = (result.Errors.Select(e => e.Code).Distinct(), result.Succeeded);
        return Page();
    }

    public async Task<IActionResult> OnPostSignOutAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/");
    }

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        await OnGetAsync();
        await users.UpdateSecurityStampAsync(Account);
        return await OnPostSignOutAsync();
    }
}
