using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>Behind a link that works once: choose a name and a password, or only a new password.</summary>
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class InvitationModel(Invitations invitations, SignInManager<Account> signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Null where the link does not work (any more).</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>Codes of what is wrong with name and password.</summary>
    public IEnumerable<string> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invitation = await invitations.FindAsync(Token, ct);
        if (Invitation is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? password, CancellationToken ct)
    {
        var accepted = await invitations.AcceptAsync(Token, Name ?? "", password ?? "", ct);
        if (accepted.Account is not { } account)
        {
            Problems = accepted.Problems.Distinct();
            return await OnGetAsync(ct);
        }
        if (!account.IsDisabled) await signIn.SignInAsync(account, isPersistent: true);
        return LocalRedirect("/account");
    }
}
