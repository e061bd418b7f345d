using Microsoft.EntityFrameworkCore;
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
        (quote.SpeakerName, quote.Person) = (speaker.Trim(), await PersonNamedAsync(db, speaker.Trim(), ct));
        (quote.SpeakerKind, quote.PersonId) = (quote.Person is null ? SpeakerKind.Role : SpeakerKind.Person, quote.Person?.Id);
    }

    /// <summary>Null where nobody bears the name, or several do: then nobody is linked.</summary>
    private static async Task<Person?> PersonNamedAsync(CorpusDb db, string name, CancellationToken ct)
    {
        var wanted = FullNameKeys.Of(name, "ru").Concat(FullNameKeys.Of(name, "bg")).Concat(FullNameKeys.Of(name, "en")).ToHashSet();
        var people = await db.People.AsNoTracking().Select(p => new { p.Id, p.Names, p.OtherNames }).ToListAsync(ct);
        var found = people.Where(p => p.Names.ByLanguage.Any(n => FullNameKeys.Of(n.Value, n.Key).Any(wanted.Contains))
            || p.Names.ByLanguage.Values.Concat(p.OtherNames).Contains(name, StringComparer.CurrentCultureIgnoreCase)).ToList();
        return found is [var one] ? await db.People.SingleAsync(p => p.Id == one.Id, ct) : null;
    }
}
