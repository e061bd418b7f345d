namespace NewsCorpus.Search.Queries;

/// <summary>A piece of a query.</summary>
/// <param name="Text">The word or words, or the value of a field; empty for signs.</param>
/// <param name="Distance">What stands after "…"~; 0 where nothing does.</param>
/// <param name="Field">Of <see cref="QueryTokenKind.Field"/> only.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "", int Distance = 0, QueryField Field = default)
{
    /// <summary>What parts the values in brackets after a field: no name has it in it.</summary>
    public const char ValueSeparator = '|';

    /// <summary>Whether it asks for something; the others say how what is asked for goes together.</summary>
    public bool IsTerm => Kind is QueryTokenKind.Word or QueryTokenKind.Prefix or QueryTokenKind.Phrase or QueryTokenKind.Field;
}

internal enum QueryTokenKind
{
    Word,
    Prefix,

    /// <summary>Words between quotation marks, or one word after =.</summary>
    Phrase,

    /// <summary>The name of a field, with its value unless that is a query of its own.</summary>
    Field,
    Or,
    Not,
    Open,
    Close,

    /// <summary>A quotation mark without its partner.</summary>
    Stray,
}
