namespace NewsCorpus.Text.Reading;

/// <summary>One line of a text dump (or, later, one block-level element of an HTML page), white space trimmed, never empty.</summary>
/// <param name="Line">Line number in the page, from 1.</param>
/// <param name="Text">The text as it stands in the page, without white space at its ends.</param>
public sealed record Block(int Line, string Text);
