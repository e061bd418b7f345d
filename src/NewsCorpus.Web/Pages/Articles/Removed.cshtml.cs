using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Each block of an article's page: kept or removed, and why.</summary>
public sealed class RemovedModel(BlockQueries blocks) : PageModel
{
    /// <summary>Removed blocks one after the other that are folded together: a menu of hundreds of lines stands between a reader with a telephone and the article.</summary>
    public const int LongRun = 6;

    /// <summary>Line of the block that an editor has just ruled about; null where nobody has.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ruled { get; set; }

    public JudgedPage Judged { get; private set; } = null!;

    /// <summary>The blocks in their order: each by itself that was kept, or that somebody ruled about, and what was removed between two such together.</summary>
    public IReadOnlyList<IReadOnlyList<NotedBlock>> Runs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await blocks.FindAsync(id, ct) is not { } judged)
            return NotFound();
        Judged = judged;
        Runs = [.. RunsOf(NotedOf(judged.Page.Article!, judged.Blocks ?? []))];
        return Page();
    }

    private IEnumerable<NotedBlock> NotedOf(Article article, IReadOnlyList<JudgedBlock> judged)
    {
        var (paragraphs, above, ruled) = (article.Text.Split('\n'), 0, User.IsEditor() ? Ruled : null);
        for (var i = 0; i < judged.Count; i++)
        {
            var block = judged[i];
            var isParagraph = block.Removed is null && above < paragraphs.Length && block.Text == paragraphs[above];
            if (isParagraph) above++;
            yield return new(article, block, above, isParagraph, article.RuledBlocks.Find(r => r.Line == block.Why.Line && r.Text == block.Text))
            {
                IsJustRuled = ruled == block.Why.Line,
                IsNext = i > 0 && ruled == judged[i - 1].Why.Line,
                Next = i + 1 < judged.Count ? judged[i + 1].Why.Line : null,
            };
        }
    }

    private static IEnumerable<List<NotedBlock>> RunsOf(IEnumerable<NotedBlock> blocks)
    {
        List<NotedBlock> run = [];
        foreach (var block in blocks)
        {
            if (block is { Block.Removed: not null, Ruled: null, IsJustRuled: false })
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
}

/// <summary>A block of an article's page with what is shown beside it.</summary>
/// <param name="Above">Paragraphs of the article down to here, the block itself included.</param>
/// <param name="IsParagraph">True where the block is the last of them.</param>
/// <param name="Ruled">What an editor said of it; null where nobody said anything.</param>
public sealed record NotedBlock(Article Article, JudgedBlock Block, int Above, bool IsParagraph, RuledBlock? Ruled)
{
    /// <summary>An editor comes from having said something of it, and wants to see what became of the article.</summary>
    public bool IsJustRuled { get; init; }

    /// <summary>Stands below such a one: there the editor goes on.</summary>
    public bool IsNext { get; init; }

    /// <summary>Line of the block below; null for the last.</summary>
    public int? Next { get; init; }
}
