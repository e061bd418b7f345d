using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>Who an editor says a quote is of.</summary>
internal static class QuoteSpeaker
{
    /// <param name="quote">With its person.</param>
    /// <param name="speaker">A person's full name in the nominative, or a role or a body in the article's words; null or blank where nobody is known.</param>
    public static async Task SetAsync(CorpusDb db, Quote quote, string? speaker, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(speaker))
        {
            (quote.SpeakerKind, quote.SpeakerName, quote.PersonId, quote.Person) = (null, null, null, null);
            return;
        }
        if (speaker.Trim() == QuoteState.Of(quote).Speaker) return;
        (quote.SpeakerName, quote.Person) = (speaker.Trim(), await PeopleNamed.FindOneAsync(db, speaker.Trim(), ct));
        (quote.SpeakerKind, quote.PersonId) = (quote.Person is null ? SpeakerKind.Role : SpeakerKind.Person, quote.Person?.Id);
    }
}
