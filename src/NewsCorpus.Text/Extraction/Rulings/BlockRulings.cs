using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Rulings;

/// <summary>
/// What people have decided about the blocks of a page. It outweighs the classifier and every step after it; title, date and author are still looked for
/// around it. The more precise rule decides: line and text before the text, the text before its form. Of equally precise ones the first.
/// </summary>
public sealed class BlockRulings
{
    private const int AnyLine = 0;

    private readonly Dictionary<(int Line, string Text), BlockRuling> rulings = [];
    private readonly bool hasForms;

    public BlockRulings(IEnumerable<BlockRule> rules)
    {
        foreach (var rule in rules)
        {
            rulings.TryAdd((rule.Line ?? AnyLine, rule.AnyNumbers ? LineForm.Of(rule.Text) : rule.Text), rule.Ruling);
            hasForms |= rule.AnyNumbers;
        }
    }

    /// <summary>Nobody has decided anything.</summary>
    public static BlockRulings None { get; } = new([]);

    /// <summary>Null where nobody has decided about the block.</summary>
    public BlockRuling? For(Block block) => rulings.Count == 0 ? null : At(block.Line, block.Text) ?? At(AnyLine, block.Text) ?? ByForm(block);

    /// <summary>Has anybody decided about one of them?</summary>
    public bool Concern(IEnumerable<Block> blocks) => rulings.Count > 0 && blocks.Any(block => For(block) is not null);

    private BlockRuling? ByForm(Block block) => hasForms && LineForm.Of(block.Text) is var form ? At(block.Line, form) ?? At(AnyLine, form) : null;

    private BlockRuling? At(int line, string text) => rulings.TryGetValue((line, text), out var ruling) ? ruling : null;
}
