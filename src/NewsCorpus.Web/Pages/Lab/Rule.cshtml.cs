using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Rules;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>A rule for a line of an outlet: what it would change in stored pages, then it is kept, changed or deleted.</summary>
public sealed class RuleModel(LabQueries lab, OutletRuleQueries rules, OutletRuleEditing editing, RulePreview preview) : PageModel
{
    public LabOutlet Outlet { get; private set; } = null!;

    /// <summary>The rule as it is shown and would be kept.</summary>
    public GivenRule Rule { get; private set; } = null!;

    public RuleAsked Asked { get; private set; } = new();

    public PreviewedRule Preview { get; private set; } = null!;

    /// <summary>There is a rule for the line already.</summary>
    public bool IsKept => Rule.Version > 0;

    /// <summary>The preview is of the rule being deleted.</summary>
    public bool IsGoing => IsKept && Asked.Gone;

    public async Task<IActionResult> OnGetAsync(string outlet, RuleAsked asked, CancellationToken ct)
    {
        if (!ModelState.IsValid || await lab.FindOutletAsync(outlet, ct) is not { Name: not null } its) return NotFound();
        var all = await rules.OfAsync(outlet, ct);
        var kept = all.FirstOrDefault(r => r.Id == asked.Rule);
        if ((kept is null ? await LineAsync(outlet, asked, ct) : (kept.Line, true)) is not { } line) return NotFound();
        (Outlet, Asked, Rule) = (its, asked, asked.Over(line, kept ?? all.FirstOrDefault(r => r.Line == line.Text)));
        Preview = await preview.CompareAsync(outlet, Rule.Line, IsGoing ? null : Rule.AsBlockRule(), asked.Compare, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync(string outlet, GivenRule given, CancellationToken ct) =>
        ModelState.IsValid ? Answer(outlet, await editing.KeepAsync(outlet, given, User.AccountId(), ct)) : BadRequest();

    public async Task<IActionResult> OnPostDeleteAsync(string outlet, GivenRule given, CancellationToken ct) =>
        ModelState.IsValid ? Answer(outlet, await editing.DeleteAsync(outlet, given.Line, given.Version, User.AccountId(), ct)) : BadRequest();

    private IActionResult Answer(string outlet, RuleEdit edit) => edit switch
    {
        RuleEdit.Done or RuleEdit.Unchanged => RedirectToPage("Outlet", new { outlet }),
        RuleEdit.ChangedMeanwhile => RedirectToPage("Outlet", new { outlet, problem = edit }),
        RuleEdit.NotFound => NotFound(),
        _ => BadRequest(),
    };

    /// <summary>Null where the outlet has no such page, or the page no such line.</summary>
    private async Task<(string Text, bool IsText)?> LineAsync(string outlet, RuleAsked asked, CancellationToken ct) =>
        asked.Number is { } number && await lab.FindPageAsync(outlet, number, ct) is { } found && found.Blocks.FirstOrDefault(b => b.Judged.Why.Line == asked.Line) is { } block
            ? (block.Judged.Text, block.Judged.Removed is null) : null;
}
