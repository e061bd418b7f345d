using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.People;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.People;

/// <summary>An editor says that two people are one: first who the other is, then, with both before the eyes, that it is so.</summary>
public sealed class MergeModel(EditedPersonQueries people, MergeEditing merging) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    /// <summary>The other person, as the editor names one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    public EditedPerson Edited { get; private set; } = null!;

    /// <summary>Who stays; null as long as nobody in particular is named.</summary>
    public EditedPerson? Other { get; private set; }

    /// <summary>Who would be left of the two; null as long as there is no other.</summary>
    public EditedPerson? Merged { get; private set; }

    /// <summary>Whom the editor may mean.</summary>
    public IReadOnlyList<EditedPerson> Offered { get; private set; } = [];

    public PersonEdit? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await people.FindAsync(Slug, ct) is not { Person.Status: not PersonStatus.Refused } found) return NotFound();
        Edited = found;
        IReadOnlyList<EditedPerson> named = string.IsNullOrWhiteSpace(With) ? [] : [.. (await people.NamedAsync(With, ct)).Where(p => p.Person.Slug != Slug)];
        Other = named is [var one] ? one : null;
        Merged = Other is null ? null : await people.MergedAsync(Edited, Other, ct);
        if (named is [] && !string.IsNullOrWhiteSpace(With)) Problem ??= PersonEdit.NobodyNamed;
        Offered = named is [] ? await people.AlikeAsync(Slug, ct) : named;
        return Page();
    }

    /// <param name="version">Of the person who is given up.</param>
    /// <param name="into">Address of the one who stays.</param>
    /// <param name="intoVersion">Of the one who stays.</param>
    public async Task<IActionResult> OnPostAsync(int version, string? into, int intoVersion, CancellationToken ct)
    {
        var edit = await merging.MergeAsync(new(Slug, version), new(into ?? "", intoVersion), User.AccountId(), ct);
        if (edit is PersonEdit.Done) return LocalRedirect($"/people/{into}");
        if (edit is PersonEdit.NotFound) return NotFound();
        (Problem, With) = (edit, into);
        Response.StatusCode = edit is PersonEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await OnGetAsync(ct);
    }
}
