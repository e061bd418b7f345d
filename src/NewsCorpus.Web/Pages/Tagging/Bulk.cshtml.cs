using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Changes;
using NewsCorpus.Search;
using NewsCorpus.Tagging;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Pages.Search;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>One tag on many articles: those chosen from a list, or everything a search finds. First a trial, then the deed; both can be taken back.</summary>
public sealed class BulkModel(BulkTagging bulk, TagRestoring restoring, ISearchIndex index, ChangeQueries changes) : PageModel
{
    /// <summary>Articles chosen by hand; empty for all that the search of the address finds.</summary>
    [BindProperty(Name = "id", SupportsGet = true)]
    public int[] Chosen { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Remove { get; set; }

    /// <summary>Null where the address chooses no articles.</summary>
    public IReadOnlyList<int>? Articles { get; private set; }

    /// <summary>Null before a name is given.</summary>
    public BulkTrial? Trial { get; private set; }

    public TagEdit? Problem { get; private set; }

    /// <summary>More or fewer articles would change now than the trial said.</summary>
    public bool IsOtherCount { get; private set; }

    /// <summary>Why the last undo did not happen; null where it did, or none was asked for.</summary>
    public BulkUndo? Refused { get; private set; }

    public IReadOnlyList<ListedChange> Actions { get; private set; } = [];

    /// <summary>What the address chooses, as hidden fields of the form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields => Request.Query
        .Where(p => p.Key is not ("name" or "remove" or "handler")).SelectMany(p => p.Value.OfType<string>().Select(v => KeyValuePair.Create(p.Key, v)));

    /// <summary>This very page, for the form that does it.</summary>
    public string Address => "/edit/tagging" + new QueryBuilder([.. Fields, KeyValuePair.Create("name", Name ?? ""), KeyValuePair.Create("remove", Remove ? "true" : "false")]);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || SearchAddress.Read(Request.Query) is not { } search) return NotFound();
        // Itself is made or removed: only the removed can come back.
        Actions = [.. (await changes.ListAsync(new ChangeFilter(Subject.Tag, What: [ChangeWhat.ManyArticles, ChangeWhat.Undo, ChangeWhat.Merged, ChangeWhat.Itself]), null, ct))
            .Where(listed => listed.Change is not { What: ChangeWhat.Itself, Before: null })];
        if (Chosen.Length > 0) Articles = Chosen;
        else if (search.Query is not null || search.IsFiltered) Articles = await index.IdsAsync(search.ToRequest(), ct);
        if (Articles is null || Name is null) return Page();
        Problem = TagRules.Problem(Name.Trim());
        if (Problem is null) Trial = await bulk.TryAsync(Articles, Name, Remove, ct);
        else Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <param name="expected">What the trial counted.</param>
    public async Task<IActionResult> OnPostAsync(int expected, CancellationToken ct)
    {
        if (await OnGetAsync(ct) is var answer && Trial is null) return Problem is null ? NotFound() : answer;
        IsOtherCount = Trial!.Count != expected;
        if (IsOtherCount) return Page();
        await bulk.ApplyAsync(Articles!, Name!, CultureInfo.CurrentUICulture.Name, Remove, User.AccountId(), ct);
        return LocalRedirect("/edit/tagging");
    }

    public async Task<IActionResult> OnPostUndoAsync(long action, CancellationToken ct)
    {
        var undo = await restoring.RestoreAsync(action, User.AccountId(), ct) ?? await bulk.UndoAsync(action, User.AccountId(), ct);
        if (undo.Action is not null) return LocalRedirect("/edit/tagging");
        Refused = undo;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGetAsync(ct);
    }
}
