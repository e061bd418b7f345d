using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>A quote as it is shown away from its article: with who told it, and where.</summary>
/// <param name="Position">Fragment of its address: <c>/articles/7#q3</c>.</param>
/// <param name="Context">The sentence it is built into, for a quote that does not stand on its own; else null.</param>
/// <param name="SpeakerName">As the article names the speaker; null where nobody is known.</param>
/// <param name="Person">Null for roles, bodies and nobody.</param>
/// <param name="Cue">Empty where there is none.</param>
/// <param name="Utterance">What it shares with quotes of other articles; null where no other carries the same words.</param>
public sealed record QuoteTelling(
    ArticleSummary Article, int Position, QuoteKind Kind, string Text, QuoteContext? Context,
    SpeakerKind? SpeakerKind, string? SpeakerName, PersonName? Person, string Cue, double Confidence, QuoteStatus Status, int? Utterance = null)
{
    internal static QuoteTelling Of(Quote quote, PersonName? person, ArticleSummary article, string articleText) => new(
        article, quote.Position, quote.Kind, quote.Text,
        quote.Kind == QuoteKind.Partial ? QuoteContext.Of(articleText, quote.Spans) : null,
        quote.SpeakerKind, quote.SpeakerName, person, quote.Cue, quote.Confidence, quote.Status, quote.UtteranceId);
}
