using NewsCorpus.Text.Languages;

namespace NewsCorpus.Linking;

/// <summary>What one article says of a meeting that nobody knows yet.</summary>
/// <param name="Host">Whose country the place lies in; of a third country's the one who is named first.</param>
/// <param name="Evidence">The sentence that says so.</param>
public sealed record MeetingTelling(int Article, int? Outlet, DateOnly Day, int Host, int Guest, MeetingPlace Place, string Evidence)
{
    /// <summary>Characters from the beginning of an article in which its news stands; what comes later is often background.</summary>
    public const int Beginning = 800;

    /// <summary>
    /// The first sentence at the article's beginning that names people of two sides, says that they met, and where. Better none than a wrong one:
    /// a sentence with people of three sides, a place nobody knows, a year or a telephone tells of no meeting.
    /// </summary>
    /// <param name="article">Published on a known day.</param>
    /// <param name="places">Where meetings may be.</param>
    /// <returns>Null where no sentence says all of it.</returns>
    public static MeetingTelling? Of(MeetingNews article, IReadOnlyList<MeetingPlace> places) =>
        Sentences(article.Text, article.Language).Select(s => Of(article, s.Start, s.End, places)).FirstOrDefault(telling => telling is not null);

    /// <summary>Whether a sentence at the beginning of a text says that people met: without one there is no telling, whoever is named and wherever.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public static bool AreIn(string text, string language) => Sentences(text, language).Any();

    private static MeetingTelling? Of(MeetingNews article, int start, int end, IReadOnlyList<MeetingPlace> places)
    {
        var sides = article.People.Where(p => p.At >= start && p.At < end).OrderBy(p => p.At).DistinctBy(p => p.Country).ToList();
        var sentence = article.Text[start..end];
        if (sides is not [var first, var second] || first.Person == second.Person) return null;
        if (places.FirstOrDefault(place => place.IsIn(sentence)) is not { } at) return null;
        var (host, guest) = second.Country == at.Country ? (second, first) : (first, second);
        return new(article.Id, article.Outlet, article.Day, host.Person, guest.Person, at, sentence.Trim());
    }

    /// <summary>Those that say that people met.</summary>
    private static IEnumerable<(int Start, int End)> Sentences(string text, string language) =>
        MeetingWords.Of(language) is { } words ? Sentences(text).Where(s => words.TellOf(text[s.Start..s.End])) : [];

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        for (int start = 0, end; start < text.Length && start < Beginning; start = end)
        {
            end = text.IndexOfAny(['.', '!', '?', '\n'], start) is var stop and >= 0 ? stop + 1 : text.Length;
            yield return (start, end);
        }
    }
}

/// <summary>An article that may tell of a meeting.</summary>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Text">At least its beginning.</param>
/// <param name="People">Where it names people in office.</param>
public sealed record MeetingNews(int Id, int? Outlet, string Language, DateOnly Day, string Text, IReadOnlyList<NamedSide> People);

/// <summary>Somebody named who held an office on that day.</summary>
/// <param name="At">Offset into the text.</param>
/// <param name="Country">That the office is of.</param>
public sealed record NamedSide(int Person, int At, string Country);

/// <summary>A place where people have met before.</summary>
/// <param name="Names">By language.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
public sealed record MeetingPlace(LocalizedText Names, string Country)
{
    private readonly PlaceName[] _names = [.. Names.ByLanguage.Values.Distinct().Select(name => new PlaceName(name))];

    public bool IsIn(string sentence) => _names.Any(name => name.FindIn(sentence) is not null);
}
