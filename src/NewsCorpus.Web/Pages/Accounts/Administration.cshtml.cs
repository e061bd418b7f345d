using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>Administrators: who has an account, who is invited, who may do what.</summary>
public sealed class AdministrationModel(AccountEditing accounts, Invitations invitations) : PageModel
{
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    /// <summary>Address of a link just made: shown this once, since nobody can read it from the database.</summary>
    public string? Link { get; private set; }

    public bool IsLastAdministrator { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Accounts = await accounts.ListAsync(ct);
        Open = await invitations.OpenAsync(ct);
    }

    public async Task<IActionResult> OnPostInviteAsync(Role role, string? whom, CancellationToken ct) =>
        ModelState.IsValid ? await ShowAsync(await invitations.MakeAsync(role, whom ?? "", User.AccountId(), ct), ct) : BadRequest();

    public async Task<IActionResult> OnPostPasswordAsync(int id, CancellationToken ct) =>
        await invitations.MakeForPasswordAsync(id, User.AccountId(), ct) is { } token ? await ShowAsync(token, ct) : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(int id, CancellationToken ct)
    {
        await invitations.WithdrawAsync(id, User.AccountId(), ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRoleAsync(int id, Role role, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await accounts.ChangeRoleAsync(id, role, User.AccountId(), ct), ct) : BadRequest();

    public async Task<IActionResult> OnPostDisableAsync(int id, CancellationToken ct) => await AnswerAsync(await accounts.DisableAsync(id, User.AccountId(), ct), ct);

    public async Task<IActionResult> OnPostEnableAsync(int id, CancellationToken ct) => await AnswerAsync(await accounts.EnableAsync(id, User.AccountId(), ct), ct);

    private async Task<IActionResult> ShowAsync(string token, CancellationToken ct)
    {
        Link = $"{Request.Scheme}://{Request.Host}/account/invitation?token={token}";
        await OnGetAsync(ct);
        return Page();
    }

    private async Task<IActionResult> AnswerAsync(AccountEdit edit, CancellationToken ct)
    {
        if (edit is AccountEdit.Done) return RedirectToPage();
        if (edit is AccountEdit.NotFound) return NotFound();
        IsLastAdministrator = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        await OnGetAsync(ct);
        return Page();
    }
}
