using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>Administrators: a new outlet, or the names and domains of one that the catalogue's file does not have.</summary>
public sealed class EditOutletModel(OutletEditing editing) : PageModel
{
    /// <summary>Null for a new one.</summary>
    [FromRoute]
    public string? Slug { get; set; }

    /// <summary>What stands in the form.</summary>
    public GivenOutlet Given { get; private set; } = null!;

    /// <summary>Why nothing was saved; null where nothing was asked for.</summary>
    public OutletEdit? Problem { get; private set; }

    /// <param name="site">What pages say of where they are from: the new outlet's domain, or its name.</param>
    public async Task<IActionResult> OnGetAsync([MaxLength(GivenOutlet.LongestName)] string? site, CancellationToken ct)
    {
        if (!ModelState.IsValid || (Slug is not null && !editing.CanEdit(Slug))) return NotFound();
        var given = Slug is null ? NewOf(site) : await editing.FindAsync(Slug, ct);
        if (given is null) return NotFound();
        Given = given;
        return Page();
    }

    /// <param name="otherNames">One on each line; so are the domains.</param>
    public async Task<IActionResult> OnPostAsync(string? name, string? otherNames, string? domains, string? country, bool isRecognised, CancellationToken ct)
    {
        Given = new(name ?? "", LinesOf(otherNames), LinesOf(domains), country, isRecognised);
        var (edit, slug) = Slug is null ? await editing.AddAsync(Given, User.AccountId(), ct) : (await editing.ChangeAsync(Slug, Given, User.AccountId(), ct), Slug);
        if (edit is OutletEdit.NotFound or OutletEdit.Catalogued) return NotFound();
        if (edit is OutletEdit.Done or OutletEdit.Unchanged) return RedirectToPage("Outlet", new { outlet = slug });
        (Problem, Response.StatusCode) = (edit, StatusCodes.Status400BadRequest);
        return Page();
    }

    private static GivenOutlet NewOf(string? site) => site switch
    {
        null => new("", [], [], null, IsRecognised: true),
        _ when WebAddress.HostOf($"http://{site}") is { } host && host.Contains('.') => new(host, [], [host], null, IsRecognised: true),
        _ => new(site, [], [], null, IsRecognised: true),
    };

    private static string[] LinesOf(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
