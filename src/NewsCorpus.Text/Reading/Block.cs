namespace NewsCorpus.Text.Reading;

/// <summary>One line of a text dump or one block-level element of an HTML page, white space trimmed, never empty.</summary>
/// <param name="Line">From 1: line number in a text dump, number of the block in an HTML page.</param>
/// <param name="Text">The text as it stands in the page, without white space at its ends.</param>
/// <param name="Markup">What the tags around it say; null in a text dump.</param>
public sealed record Block(int Line, string Text, BlockMarkup? Markup = null);

/// <summary>What an HTML page's tags say of a block.</summary>
/// <param name="Tag">The nearest block-level element, lower case: "p", "h1", "li".</param>
/// <param name="LinkShare">Share of the characters that stand inside links, 0 to 1.</param>
/// <param name="Surroundings">Elements around it that name furniture, by tag, class or id (negative), or article text (positive); -3 to 3.</param>
/// <param name="Depth">How many elements are around it.</param>
/// <param name="IsDate">Does an element around it call itself a date?</param>
public sealed record BlockMarkup(string Tag, double LinkShare, int Surroundings, int Depth, bool IsDate = false);
