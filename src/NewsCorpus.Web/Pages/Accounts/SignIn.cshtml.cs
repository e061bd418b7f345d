using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Hosting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>Signing in, by password or by passkey.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> users) : PageModel
{
    /// <summary>The address that sent the reader here; only one of this site is gone back to.</summary>
    [BindProperty(Name = SignInHosting.Back, SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Key of the sentence that says why it did not work; null where nothing was tried.</summary>
    public string? Problem { get; private set; }

    /// <summary>A cookie came that means nothing (any more): the session ended, or another installation gave it.</summary>
    public bool WasSignedIn => Request.Cookies.ContainsKey(SignInHosting.Cookie) && User.Identity is not { IsAuthenticated: true };

    public async Task<IActionResult> OnPostAsync(string? password) => Answer(await CheckAsync(Name?.Trim() ?? "", password ?? ""));

    /// <summary>What the browser needs to ask for a passkey. No name goes in, so nobody learns which names there are.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        try
        {
            return Answer(await signIn.PasskeySignInAsync(credential ?? ""));
        }
        catch (InvalidOperationException)
        {
            // Identity's way to say that nothing was asked for, or too long ago.
            return Answer(SignInResult.Failed);
        }
    }

    /// <summary>An unknown name costs a hash as well: the time an answer takes says nothing.</summary>
    private async Task<SignInResult> CheckAsync(string name, string password)
    {
        if (await users.FindByNameAsync(name) is { } account) return await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true);
        users.PasswordHasher.HashPassword(new Account(), password);
        return SignInResult.Failed;
    }

    private IActionResult Answer(SignInResult result)
    {
        if (result.Succeeded) return LocalRedirect(Url.LocalOr(Back, "/"));
        Problem = result.IsLockedOut ? "SignIn.Locked" : "SignIn.Failed";
        return Page();
    }
}
