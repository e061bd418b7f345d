using NewsCorpus.Quotes;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.People;

/// <summary>A person with everything the corpus holds about one.</summary>
/// <param name="Wikidata">Null where it is not known for sure.</param>
/// <param name="OtherNames">Other spellings, in any language or script.</param>
/// <param name="Offices">The latest first.</param>
/// <param name="Meetings">Those that articles tell of, newest first.</param>
/// <param name="Quotes">One page of them, newest first; a quote of an undated article stands at its meeting's day.</param>
/// <param name="QuoteCount">Number of quotes on all pages.</param>
/// <param name="Reported">The newest of what the person is only reported to have said.</param>
/// <param name="ReportedCount">Number of all that is only reported.</param>
public sealed record PersonReport(
    int Id, string Slug, PersonStatus Status, string? Wikidata, LocalizedText Names, IReadOnlyList<string> OtherNames,
    IReadOnlyList<Office> Offices, IReadOnlyList<AttendedMeeting> Meetings, IReadOnlyList<PersonQuote> Quotes, int QuoteCount,
    IReadOnlyList<PersonQuote> Reported, int ReportedCount);

/// <summary>A meeting as a person's page names it.</summary>
public sealed record AttendedMeeting(string Slug, LocalizedText Title, LocalizedText Place, DateOnly FirstDay, DateOnly LastDay);

/// <summary>A quote of the person.</summary>
/// <param name="Meeting">The meeting that its article tells of; null where it tells of none.</param>
public sealed record PersonQuote(QuoteTelling Telling, AttendedMeeting? Meeting);
