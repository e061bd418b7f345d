using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>One's own passkeys: what they are called, a new one, away with an old one.</summary>
public sealed class PasskeysModel(SignInManager<Account> signIn, UserManager<Account> users) : PageModel
{
    /// <summary>Identity's column has no bound of its own.</summary>
    private const int LongestName = 60;

    private Account _account = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public bool HasFailed { get; private set; }

    public async Task OnGetAsync()
    {
        _account = (await users.GetUserAsync(User))!;
        Passkeys = [.. (await users.GetPasskeysAsync(_account)).OrderBy(p => p.CreatedAt)];
    }

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        await OnGetAsync();
        var name = _account.UserName!;
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = await users.GetUserIdAsync(_account), Name = name, DisplayName = name }), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(string? credential, string? name)
    {
        await OnGetAsync();
        if (await AttestAsync(credential ?? "") is not { } passkey)
        {
            HasFailed = true;
            return Page();
        }
        passkey.Name = name?.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, LongestName)] : null;
        await users.AddOrUpdatePasskeyAsync(_account, passkey);
        return RedirectToPage();
    }

    /// <param name="id">As the page writes it; one that is nobody's, or somebody else's, takes nothing away.</param>
    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        await OnGetAsync();
        if (Passkeys.FirstOrDefault(p => Id(p) == id) is not { } passkey) return NotFound();
        await users.RemovePasskeyAsync(_account, passkey.CredentialId);
        return RedirectToPage();
    }

    public static string Id(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<UserPasskeyInfo?> AttestAsync(string credential)
    {
        try
        {
            return (await signIn.PerformPasskeyAttestationAsync(credential)).Passkey;
        }
        catch (InvalidOperationException)
        {
            return null; // Identity's way to say that nothing was asked for, or too long ago
        }
    }
}
