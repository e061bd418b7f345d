using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Each block of an article's page: kept or removed, and why.</summary>
public sealed class RemovedModel(BlockQueries blocks) : PageModel
{
    public JudgedPage Judged { get; private set; } = null!;

    /// <summary>The article's paragraphs, from 1, by the block that each is.</summary>
    public IReadOnlyDictionary<JudgedBlock, int> Paragraphs { get; private set; } = new Dictionary<JudgedBlock, int>();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await blocks.FindAsync(id, ct) is not { } judged)
            return NotFound();
        Judged = judged;
        Paragraphs = ParagraphsOf(judged.Page.Article!.Text.Split('\n'), judged.Blocks ?? []);
        return Page();
    }

    /// <summary>What an editor said of a block; null where nobody said anything.</summary>
    public RuledBlock? RulingOf(JudgedBlock block) => Judged.Page.Article!.RuledBlocks.Find(ruled => ruled.Line == block.Why.Line && ruled.Text == block.Text);

    private static Dictionary<JudgedBlock, int> ParagraphsOf(string[] paragraphs, IReadOnlyList<JudgedBlock> blocks)
    {
        var found = new Dictionary<JudgedBlock, int>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
            if (block.Removed is null && found.Count < paragraphs.Length && block.Text == paragraphs[found.Count]) found[block] = found.Count + 1;
        return found;
    }
}
