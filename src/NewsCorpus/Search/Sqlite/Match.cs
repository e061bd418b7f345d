namespace NewsCorpus.Search.Sqlite;

/// <summary>A query as FTS5 reads it, and what each phrase of it means.</summary>
/// <param name="Expression">Every token is quoted, and tokens hold letters, digits and the marks of the streams only.</param>
/// <param name="Phrases">In the order in which the expression names them, which is how FTS5 numbers them.</param>
/// <param name="Parts">Words, beginnings and phrases as the query has them.</param>
internal sealed record Match(string Expression, IReadOnlyList<MatchPhrase> Phrases, IReadOnlyList<string> Parts)
{
    /// <summary>Number of the column of titles in the tables of the index.</summary>
    public const int TitleColumn = 1;

    /// <summary>Whether it asks for single tokens only, so that it can be read from the segments of the index; FTS5 knows where phrases stand.</summary>
    public bool IsOfTokens => Phrases.All(phrase => phrase.Tokens is not null);
}

/// <summary>One way in which a part of the query may be found.</summary>
/// <param name="Key">The phrase with its column, as FTS5 reads it.</param>
/// <param name="Part">Number of the part; -1 for what must not be there.</param>
/// <param name="Streams">The form that was typed is one of its word's forms too.</param>
/// <param name="Words">How many words long; 1 or more.</param>
/// <param name="Tokens">One of which must stand there; null where several words must.</param>
internal readonly record struct MatchPhrase(string Key, int Part, WordStreams Streams, int Words, PhraseTokens? Tokens)
{
    /// <summary>The nearest: the lowest bit.</summary>
    public WordStreams Stream => (WordStreams)((int)Streams & -(int)Streams);
}

/// <summary>What may stand at the place of a word.</summary>
/// <param name="Tokens">As the index has them.</param>
/// <param name="AreBeginnings">Whether more letters may follow.</param>
/// <param name="InTitle">Whether it must stand in the title.</param>
internal sealed record PhraseTokens(IReadOnlyList<string> Tokens, bool AreBeginnings, bool InTitle);
