using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction;

/// <summary>A page on its way to an article: what each block is taken for so far. Each step of extraction writes its part.</summary>
internal sealed class Draft
{
    private readonly BlockRole[] roles;
    private readonly RemovalReason?[] reasons;

    public Draft(PageFacts page)
    {
        Page = page;
        roles = new BlockRole[page.Count];
        reasons = new RemovalReason?[page.Count];
    }

    public PageFacts Page { get; }

    /// <summary>Index of the title's block; null where the page shows none.</summary>
    public int? Title { get; private set; }

    /// <summary>Index of the lead's block; null where there is none.</summary>
    public int? Lead { get; private set; }

    /// <summary>Index of the body's first block; the number of blocks where there is no body.</summary>
    public int FirstBody => Array.IndexOf(roles, BlockRole.Body) is var i and >= 0 ? i : roles.Length;

    /// <summary>Index of the body's last block; -1 where there is no body.</summary>
    public int LastBody => Array.LastIndexOf(roles, BlockRole.Body);

    public IEnumerable<int> Body => Enumerable.Range(0, roles.Length).Where(IsBody);

    public bool IsBody(int i) => roles[i] == BlockRole.Body;

    public bool IsRemoved(int i) => roles[i] == BlockRole.Removed;

    /// <summary>Why a block was removed, where a step has said so.</summary>
    public RemovalReason? ReasonOf(int i) => reasons[i];

    public void TakeAsBody(int i) => roles[i] = BlockRole.Body;

    public void TakeAsTitle(int i) => (roles[i], Title) = (BlockRole.Title, i);

    public void TakeAsLead(int i) => (roles[i], Lead) = (BlockRole.Lead, i);

    /// <summary>Removes a block; the first step that gives a reason is right.</summary>
    public void Remove(int i, RemovalReason reason) => (roles[i], reasons[i]) = (BlockRole.Removed, reasons[i] ?? reason);

    private enum BlockRole
    {
        Removed,
        Title,
        Lead,
        Body,
    }
}
