namespace NewsCorpus.Search.Queries;

/// <summary>A piece of a query.</summary>
/// <param name="Text">The word or words; empty for signs.</param>
/// <param name="Distance">What stands after "…"~; 0 where nothing does.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "", int Distance = 0);

internal enum QueryTokenKind
{
    Word,
    Prefix,

    /// <summary>Words between quotation marks, or one word after =.</summary>
    Phrase,

    /// <summary>What follows must stand in the title.</summary>
    Title,

    /// <summary>Days of publication.</summary>
    Date,
    Or,
    Not,
    Open,
    Close,

    /// <summary>A quotation mark without its partner.</summary>
    Stray,
}
