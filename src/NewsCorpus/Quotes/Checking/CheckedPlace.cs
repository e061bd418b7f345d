using NewsCorpus.Articles;
using NewsCorpus.People;

namespace NewsCorpus.Quotes.Checking;

/// <summary>A place in the corpus where a sentence stands, or something near it.</summary>
/// <param name="Quote">Null outside quotes.</param>
/// <param name="Paragraph">Number of the paragraph, from 1: the fragment of its address ("#p2"). Null in a title, and for a quote.</param>
/// <param name="Meetings">What the article tells of, the earliest first.</param>
/// <param name="Comparison">The sentence beside what stands there.</param>
/// <param name="Context">What stands there, with the sentence around it; of a quote nothing but its own words.</param>
public sealed record CheckedPlace(
    ArticleSummary Article, QuoteTelling? Quote, int? Paragraph, IReadOnlyList<AttendedMeeting> Meetings, WordComparison Comparison, QuoteContext Context);

/// <summary>What was found of a sentence.</summary>
/// <param name="Sentence">What was looked for.</param>
/// <param name="IsCut">True where the text given was longer than <see cref="QuoteCheck.LongestSentence"/>, and its end was left out.</param>
/// <param name="Places">Where it stands: the nearest first, of equals the one published first.</param>
/// <param name="Articles">Number of articles it was compared with: those that share most of its words, <see cref="QuoteCheck.MostArticles"/> at the most.</param>
public sealed record CheckedSentence(string Sentence, bool IsCut, IReadOnlyList<CheckedPlace> Places, int Articles)
{
    /// <summary>That of the nearest place; null where there is none.</summary>
    public QuoteVerdict? Verdict => Places is [var nearest, ..] ? nearest.Comparison.Verdict : null;
}
