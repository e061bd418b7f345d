using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>One entry of the list of meetings.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code of the place's country.</param>
/// <param name="Sides">Who met, the host first.</param>
/// <param name="Articles">Number of articles that tell of it.</param>
/// <param name="Languages">Codes of the languages they are written in, in alphabetical order.</param>
/// <param name="Quotes">Number of quotes in these articles, without the rejected ones.</param>
public sealed record MeetingSummary(
    string Slug, MeetingStatus Status, LocalizedText Title, LocalizedText Place, string Country, DateOnly FirstDay, DateOnly LastDay,
    IReadOnlyList<MeetingSide> Sides, int Articles, IReadOnlyList<string> Languages, int Quotes);

/// <summary>One side of a meeting on the list.</summary>
/// <param name="Voice">Null where no article quotes the side directly, and on entries far down the list.</param>
public sealed record MeetingSide(PersonName Person, Voice? Voice);

/// <summary>A direct quote that stands for a side on the list of meetings.</summary>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Position">Fragment of its address: <c>/articles/7#q3</c>.</param>
public sealed record Voice(string Text, string Language, string? Outlet, int Article, int Position, double Confidence)
{
    /// <summary>Letters that fill about five lines of a column: longer ones make a list hard to scan.</summary>
    private const int FewEnough = 240;

    /// <summary>The surest of those short enough, and of these the one that says most; null of none.</summary>
    public static Voice? Best(IEnumerable<Voice> voices) => voices
        .OrderByDescending(v => v.Text.Length <= FewEnough)
        .ThenByDescending(v => Math.Round(v.Confidence, 1))
        .ThenByDescending(v => v.Text.Length)
        .ThenBy(v => v.Article).ThenBy(v => v.Position)
        .FirstOrDefault();
}
