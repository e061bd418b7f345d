namespace NewsCorpus.Linking;

/// <summary>A quote as linking sees it.</summary>
/// <param name="Id">The older, the lower.</param>
/// <param name="PersonId">Null where no person is known to have said it.</param>
/// <param name="UtteranceId">Null for a quote that is alone so far.</param>
internal sealed record LinkedQuote(int Id, string Text, string Language, int? PersonId, int? UtteranceId)
{
    /// <summary>One person's quotes are cut freely; above this share of the shorter one reporters shorten, below it they report something else.</summary>
    private const double PartOfOnePerson = 0.5;

    /// <summary>Whoever is named for them: quotes with so much in common, and long enough, were said once, and an article errs about the speaker.</summary>
    private const double PartOfAnybody = 0.8;

    /// <summary>So many words two people do not say alike by chance.</summary>
    private const int WordsOfOne = 10;

    public QuoteWords Words => field ??= new(Text, Language);

    /// <summary>Symmetric, and decided by the two quotes alone.</summary>
    public bool IsSameAs(LinkedQuote other)
    {
        if (PersonId is { } person && person == other.PersonId)
            return Words.Shares(other.Words, PartOfOnePerson);
        return Math.Min(Words.Count, other.Words.Count) >= WordsOfOne && Words.Shares(other.Words, PartOfAnybody);
    }
}
