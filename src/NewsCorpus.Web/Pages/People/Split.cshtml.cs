using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.People;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Pages.People;

/// <summary>An editor says which articles, quotes and names of a person are another's.</summary>
public sealed class SplitModel(EditedPersonQueries people, PersonSplitting splitting) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    /// <summary>Id of the last article of the page before; null on the first.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    public EditedPerson Edited { get; private set; } = null!;

    public IReadOnlyList<NamingArticle> Articles { get; private set; } = [];

    /// <summary>What would come of the choice; null as long as the editor has not asked for it.</summary>
    public SplitPreview? Preview { get; private set; }

    public PersonEdit? Problem { get; private set; }

    /// <summary>What the editor has chosen, as long as it is not done.</summary>
    public SplitChoice Choice { get; private set; } = new(new([], [], []), null, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await people.FindAsync(Slug, ct) is not { Person.Status: not PersonStatus.Refused } found) return NotFound();
        Edited = found;
        Articles = await people.ArticlesAsync(Slug, Before, ct);
        return Page();
    }

    /// <summary>Shows what would come of the choice, and writes nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(int[] article, int[] quote, string[] name, string? known, string? made, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        Choice = new(new(article, quote, name), known, made);
        if (await OnGetAsync(ct) is not PageResult page) return NotFound();
        var into = await IntoAsync(ct);
        if (ProblemOf(into) is { } problem) return await AnswerAsync(problem, null, ct);
        Preview = SplitPreview.Of(Edited, Articles, Choice.Parts, into!);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(int version, int[] article, int[] quote, string[] name, string? known, string? made, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        Choice = new(new(article, quote, name), known, made);
        if (await IntoAsync(ct) is not { } into) return await AnswerAsync(PersonEdit.NobodyNamed, null, ct);
        var (edit, slug) = await splitting.SplitAsync(new(Slug, version), Choice.Parts, into, User.AccountId(), ct);
        return await AnswerAsync(edit, slug, ct);
    }

    /// <summary>Null where somebody is named whom nobody, or several, are called.</summary>
    private async Task<SplitInto?> IntoAsync(CancellationToken ct) =>
        string.IsNullOrWhiteSpace(Choice.Known) ? new SplitInto(null, Choice.Made?.Trim() ?? "", CultureInfo.CurrentUICulture.Name)
        : await people.NamedAsync(Choice.Known, ct) is [var one] ? new SplitInto(one.Person.Slug, one.Person.Names.Here().Text) : null;

    private PersonEdit? ProblemOf(SplitInto? into) =>
        into is null ? PersonEdit.NobodyNamed
        : Choice.Parts is { Articles: [], Quotes: [], Names: [] } ? PersonEdit.Unchanged
        : into.Slug == Slug ? PersonEdit.SamePerson
        : into.Problem();

    private async Task<IActionResult> AnswerAsync(PersonEdit edit, string? slug, CancellationToken ct)
    {
        if (edit is PersonEdit.Done) return LocalRedirect($"/people/{slug}");
        if (edit is PersonEdit.NotFound) return NotFound();
        Problem = edit;
        Response.StatusCode = edit is PersonEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await OnGetAsync(ct);
    }
}

/// <summary>What an editor chose to part.</summary>
/// <param name="Known">Name or address of somebody who is there.</param>
/// <param name="Made">Name of somebody new.</param>
public sealed record SplitChoice(SplitParts Parts, string? Known, string? Made);
