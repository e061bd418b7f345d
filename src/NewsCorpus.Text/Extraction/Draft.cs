using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction;

/// <summary>
/// A page on its way to an article: what each block is taken for so far. Each step of extraction writes its part.
/// Law: what somebody has ruled stays so, whatever a step asks for.
/// </summary>
internal sealed class Draft
{
    private readonly BlockRole[] roles;
    private readonly RemovalReason?[] reasons;
    private readonly BlockRuling?[] rulings;
    private (int First, int Last)? edges;

    public Draft(PageFacts page, BlockRulings ruled)
    {
        Page = page;
        roles = new BlockRole[page.Count];
        rulings = Array.ConvertAll(page.Blocks, block => ruled.For(block.Block));
        reasons = Array.ConvertAll(rulings, ruling => ruling is BlockRuling.Furniture ? RemovalReason.Ruled : (RemovalReason?)null);
    }

    public PageFacts Page { get; }

    /// <summary>Index of the title's block; null where the page shows none.</summary>
    public int? Title { get; private set; }

    /// <summary>The title as the page's metadata or tags give it; null where they give none.</summary>
    public Evidence? DeclaredTitle { get; set; }

    /// <summary>Index of the lead's block; null where there is none.</summary>
    public int? Lead { get; private set; }

    /// <summary>Index of the body's first block; the number of blocks where there is no body.</summary>
    public int FirstBody => Edges().First;

    /// <summary>Index of the body's last block; -1 where there is no body.</summary>
    public int LastBody => Edges().Last;

    public IEnumerable<int> Body => Enumerable.Range(0, roles.Length).Where(IsBody);

    /// <summary>Index of the body's first sentence; null where it has none. A path of sections that ends in an ellipsis is no sentence.</summary>
    public int? FirstSentence => Body.Where(i => Page.Blocks[i] is { EndsAsSentence: true } block && block.Text[^1] != '…' && block.Counts.Separators < 2).Cast<int?>().FirstOrDefault();

    public bool IsBody(int i) => roles[i] == BlockRole.Body;

    public bool IsRemoved(int i) => roles[i] == BlockRole.Removed;

    /// <summary>Why a block was removed, where a step has said so.</summary>
    public RemovalReason? ReasonOf(int i) => reasons[i];

    /// <summary>What somebody has decided about a block; null where nobody has.</summary>
    public BlockRuling? RulingOf(int i) => rulings[i];

    public void TakeAsBody(int i)
    {
        if (rulings[i] is not BlockRuling.Furniture)
        {
            Take(i, BlockRole.Body);
        }
    }

    public void TakeAsTitle(int i)
    {
        if (rulings[i] is null)
        {
            Take(i, BlockRole.Title);
            Title = i;
        }
    }

    public void TakeAsLead(int i)
    {
        if (rulings[i] is not BlockRuling.Furniture)
        {
            Take(i, BlockRole.Lead);
            Lead = i;
        }
    }

    /// <summary>Removes a block; the first step that gives a reason is right.</summary>
    public void Remove(int i, RemovalReason reason)
    {
        if (rulings[i] is not BlockRuling.Text)
        {
            Take(i, BlockRole.Removed);
            reasons[i] ??= reason;
        }
    }

    /// <summary>Removes a block for a reason that is surer than what an earlier step said.</summary>
    public void RemoveSurely(int i, RemovalReason reason)
    {
        if (rulings[i] is null)
        {
            Take(i, BlockRole.Removed);
            reasons[i] = reason;
        }
    }

    /// <summary>What the body's sentences are about: stems of their longer words.</summary>
    public HashSet<uint> Topic() => Page.Topic([.. Body.Where(i => Page.Blocks[i].EndsAsSentence)]);

    private void Take(int i, BlockRole role)
    {
        edges = roles[i] == role ? edges : null;
        roles[i] = role;
    }

    /// <summary>Kept until a role changes: steps ask for every block of pages of any length.</summary>
    private (int First, int Last) Edges() => edges ??=
        (Array.IndexOf(roles, BlockRole.Body) is var first and >= 0 ? first : roles.Length, Array.LastIndexOf(roles, BlockRole.Body));

    private enum BlockRole
    {
        Removed,
        Title,
        Lead,
        Body,
    }
}
