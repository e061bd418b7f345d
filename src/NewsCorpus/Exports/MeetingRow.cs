using NewsCorpus.Meetings;

namespace NewsCorpus.Exports;

/// <summary>A meeting as other programs read it.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Titles">By ISO 639-1 code.</param>
/// <param name="Places">By ISO 639-1 code.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the place's country.</param>
/// <param name="Sides">Slugs of those who met, the host first.</param>
/// <param name="ArticleCount">How many articles tell of it.</param>
public sealed record MeetingRow(
    string Slug, string Address, MeetingStatus Status, IReadOnlyDictionary<string, string> Titles, IReadOnlyDictionary<string, string> Places,
    string Country, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Sides, int ArticleCount);
