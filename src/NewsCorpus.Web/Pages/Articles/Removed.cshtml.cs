using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Each block of an article's page: kept or removed, and why.</summary>
public sealed class RemovedModel(BlockQueries blocks) : PageModel
{
    /// <summary>Removed blocks one after the other that are folded together: a menu of hundreds of lines stands between a reader with a telephone and the article.</summary>
    public const int LongRun = 6;

    private Dictionary<JudgedBlock, int> _paragraphs = [];

    public JudgedPage Judged { get; private set; } = null!;

    /// <summary>The blocks in their order: each by itself that was kept, or that somebody ruled about, and what was removed between two such together.</summary>
    public IReadOnlyList<IReadOnlyList<JudgedBlock>> Runs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await blocks.FindAsync(id, ct) is not { } judged)
            return NotFound();
        Judged = judged;
        Runs = [.. RunsOf(judged.Blocks ?? [])];
        _paragraphs = ParagraphsOf(judged.Page.Article!.Text.Split('\n'), judged.Blocks ?? []);
        return Page();
    }

    public NotedBlock NotedOf(JudgedBlock block) => new(Judged.Page.Article!, block, _paragraphs.TryGetValue(block, out var number) ? number : null, RulingOf(block));

    private RuledBlock? RulingOf(JudgedBlock block) => Judged.Page.Article!.RuledBlocks.Find(ruled => ruled.Line == block.Why.Line && ruled.Text == block.Text);

    private IEnumerable<List<JudgedBlock>> RunsOf(IReadOnlyList<JudgedBlock> blocks)
    {
        List<JudgedBlock> run = [];
        foreach (var block in blocks)
        {
            if (block.Removed is not null && RulingOf(block) is null)
            {
                run.Add(block);
                continue;
            }
            if (run.Count > 0) yield return run;
            yield return [block];
            run = [];
        }
        if (run.Count > 0) yield return run;
    }

    private static Dictionary<JudgedBlock, int> ParagraphsOf(string[] paragraphs, IReadOnlyList<JudgedBlock> blocks)
    {
        var found = new Dictionary<JudgedBlock, int>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
            if (block.Removed is null && found.Count < paragraphs.Length && block.Text == paragraphs[found.Count]) found[block] = found.Count + 1;
        return found;
    }
}

/// <summary>A block of an article's page with what is shown beside it.</summary>
/// <param name="Paragraph">Of the article, from 1; null where it is none.</param>
/// <param name="Ruled">What an editor said of it; null where nobody said anything.</param>
public sealed record NotedBlock(Article Article, JudgedBlock Block, int? Paragraph, RuledBlock? Ruled);
