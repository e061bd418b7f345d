using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>
/// What a run would change, article by article; changes nothing. The first answer only says that it takes a while, and leads on to the one that compares:
/// a browser shows the first until the second comes, with and without scripts, and whoever leaves it stops the work.
/// </summary>
public sealed class DryRunModel(DryRun dryRun, Inbox inbox) : PageModel
{
    /// <summary>Pages that one look compares: some seconds of work. The command line has no such bound.</summary>
    public const int MostPages = 1000;

    /// <summary>Articles that are shown with their differences.</summary>
    public const int MostShown = 100;

    public RunChoice Choice { get; private set; } = new();

    /// <summary>False where the form was not filled in.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The address that compares; null where that is done, and where there is nothing to compare.</summary>
    public string? Next { get; private set; }

    public int Compared { get; private set; }

    /// <summary>True where there are more pages than were compared.</summary>
    public bool IsCut => Compared == MostPages;

    /// <summary>Articles that would change in that way.</summary>
    public SortedDictionary<ArticleField, int> Totals { get; } = [];

    public List<PageDiff> Changed { get; } = [];

    public int ChangedPages { get; private set; }

    /// <param name="compare">False at first.</param>
    public async Task OnGetAsync(RunChoice choice, bool compare, CancellationToken ct)
    {
        Choice = choice;
        if (!ModelState.IsValid || choice.ToSettings(inbox) is not { } settings) return;
        IsComplete = true;
        if (!compare) Next = Request.Path + Request.QueryString.Add("compare", "true");
        else await CompareAsync(settings, ct);
    }

    private async Task CompareAsync(RunSettings settings, CancellationToken ct)
    {
        await foreach (var page in dryRun.CompareAsync(settings, ct).Take(MostPages)) Add(page);
    }

    private void Add(PageDiff page)
    {
        Compared++;
        if (page.Changes is []) return;
        ChangedPages++;
        if (Changed.Count < MostShown) Changed.Add(page);
        foreach (var field in page.Changes.Select(c => c.Field).Distinct()) Totals[field] = Totals.GetValueOrDefault(field) + 1;
    }
}
