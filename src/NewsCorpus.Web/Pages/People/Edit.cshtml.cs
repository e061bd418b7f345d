using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.People;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.People;

/// <summary>An editor corrects a person, decides about a proposed one, or takes a merge back.</summary>
public sealed class EditModel(EditedPersonQueries people, PersonEditing editing, MergeEditing merging) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public EditedPerson Edited { get; private set; } = null!;

    /// <summary>What the form shows: the person as stored, or as the editor wrote where that could not be stored.</summary>
    public PersonState Shown { get; private set; } = null!;

    /// <summary>What is to be looked at again.</summary>
    public IReadOnlyList<Flag> Flags { get; private set; } = [];

    public IReadOnlyList<Change> Merges { get; private set; } = [];

    /// <summary>Where to go when it is decided; null for the person's page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public PersonEdit? Problem { get; private set; }

    /// <summary>What stands against taking a merge back; null where nobody tried.</summary>
    public IReadOnlyList<Change>? Conflicts { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await people.FindAsync(Slug, ct) is not { } found) return NotFound();
        (Edited, Shown) = (found, PersonState.Of(found.Person));
        Flags = await people.FlagsAsync(found.Person.Id, ct);
        Merges = await people.MergesAsync(found.Person.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int version, CancellationToken ct)
    {
        if (await people.FindAsync(Slug, ct) is not { } found) return NotFound();
        var written = PersonForm.Read(Request, PersonState.Of(found.Person));
        return await AnswerAsync(await editing.SaveAsync(new(Slug, version), written, User.AccountId(), ct), written, ct);
    }

    public async Task<IActionResult> OnPostAcceptAsync(int version, CancellationToken ct) =>
        await AnswerAsync(await editing.AcceptAsync(new(Slug, version), User.AccountId(), ct), null, ct);

    public async Task<IActionResult> OnPostRefuseAsync(int version, CancellationToken ct) =>
        await AnswerAsync(await editing.RefuseAsync(new(Slug, version), User.AccountId(), ct), null, ct);

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct) => await AnswerAsync(await editing.KeepAsync(Slug, User.AccountId(), ct), null, ct);

    public async Task<IActionResult> OnPostUndoAsync(long merge, CancellationToken ct)
    {
        var undo = await merging.UndoAsync(merge, User.AccountId(), ct);
        if (undo.Slug is { } back) return LocalRedirect($"/people/{back}");
        Conflicts = undo.Conflicts;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGetAsync(ct);
    }

    private async Task<IActionResult> AnswerAsync(PersonEdit edit, PersonState? written, CancellationToken ct)
    {
        if (edit is PersonEdit.NotFound) return NotFound();
        if (edit is PersonEdit.Done or PersonEdit.Unchanged)
            return LocalRedirect(Url.LocalOr(Back, await people.FindAsync(Slug, ct) is { Person.Status: PersonStatus.Refused } ? $"/edit/people/{Slug}" : $"/people/{Slug}"));
        Problem = edit;
        Response.StatusCode = edit is PersonEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var page = await OnGetAsync(ct);
        if (edit is not PersonEdit.ChangedMeanwhile && written is not null) Shown = written;
        return page;
    }
}
