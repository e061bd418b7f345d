namespace NewsCorpus.Search;

/// <summary>The ways by which a word of a query finds a word of a text.</summary>
[Flags]
public enum WordStreams
{
    None = 0,

    /// <summary>The very form, letters folded.</summary>
    Form = 1,

    /// <summary>Another form of the same word.</summary>
    Lemma = 2,

    /// <summary>A name that sounds alike, in any case and script.</summary>
    Name = 4,

    /// <summary>A word that begins so: сотруд*.</summary>
    Prefix = 8,

    /// <summary>Another name of the person whom the word may mean.</summary>
    Alias = 16,

    All = Form | Lemma | Name | Prefix | Alias,
}
