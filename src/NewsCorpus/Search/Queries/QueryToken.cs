namespace NewsCorpus.Search.Queries;

/// <summary>A piece of a query.</summary>
/// <param name="Text">The word or words; empty for signs.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "");

internal enum QueryTokenKind
{
    Word,
    Prefix,

    /// <summary>Words between quotation marks, or one word after =.</summary>
    Phrase,
    Or,
    Not,
    Open,
    Close,

    /// <summary>A quotation mark without its partner.</summary>
    Stray,
}
