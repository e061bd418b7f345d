using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>One line of the list of meetings.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code of the place's country.</param>
/// <param name="Sides">Who met, the host first.</param>
/// <param name="Articles">Number of articles that tell of it; never 0.</param>
/// <param name="Languages">Codes of the languages they are written in, in alphabetical order.</param>
/// <param name="Quotes">Number of quotes in these articles, without the rejected ones.</param>
public sealed record MeetingSummary(
    string Slug, MeetingStatus Status, LocalizedText Title, LocalizedText Place, string Country, DateOnly FirstDay, DateOnly LastDay,
    IReadOnlyList<PersonName> Sides, int Articles, IReadOnlyList<string> Languages, int Quotes);
