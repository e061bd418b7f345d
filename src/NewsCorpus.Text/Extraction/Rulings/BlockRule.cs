namespace NewsCorpus.Text.Extraction.Rulings;

/// <summary>What somebody has decided about a block, or about every block that reads like it.</summary>
/// <param name="Text">The block's text as the page has it.</param>
/// <param name="Line">Only for the block on this line of a page; null for every block with the text.</param>
/// <param name="AnyNumbers">Also for blocks that differ in numbers and dates only.</param>
public sealed record BlockRule(string Text, BlockRuling Ruling, int? Line = null, bool AnyNumbers = false);

/// <summary>What a block is, whatever the classifier makes of it.</summary>
public enum BlockRuling
{
    /// <summary>Text of the article: its lead or a paragraph of its body, never its title.</summary>
    Text,

    /// <summary>No part of the article.</summary>
    Furniture,
}
