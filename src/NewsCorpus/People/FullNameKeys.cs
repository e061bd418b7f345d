using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.People;

/// <summary>The keys by which a full name is found again in another spelling, language or script.</summary>
public static class FullNameKeys
{
    private static readonly string[] Languages = ["ru", "bg", "en"];

    /// <summary>One for each way to read the first and the last word; none for a name of one word, which many bear.</summary>
    /// <param name="name">In the nominative.</param>
    /// <param name="language">ISO 639-1 code of the text it stands in.</param>
    public static IReadOnlyList<string> Of(string name, string language)
    {
        var words = NameWords.Of(name).Words;
        if (words.Count < 2) return [];
        var gender = IsFeminine(words[0]) && IsFeminine(words[^1]) ? " f" : "";
        string[] given = [.. NameIndexKeys.Of(words[0], language)], last = [.. NameIndexKeys.Of(words[^1], language)];
        return [.. (from g in given from l in last select g + " " + l + gender).Distinct()];
    }

    /// <summary>Those of somebody's names, and each whole name as the eye takes it, so that a name of one word is found, too, where it is typed as it is.</summary>
    public static IReadOnlySet<string> OfAll(LocalizedText names, IEnumerable<string> otherNames) =>
        names.ByLanguage.SelectMany(n => Of(n.Value, n.Key).Append(Whole(n.Value))).Concat(otherNames.SelectMany(Typed)).ToHashSet();

    /// <summary>Those of a name in a language that nobody said.</summary>
    public static IEnumerable<string> Typed(string name) => Languages.SelectMany(language => Of(name, language)).Append(Whole(name)).Distinct();

    /// <summary>The key that only the same name has, whatever its case and marks.</summary>
    public static string Whole(string name) => "=" + NameLooks.Of(name);

    /// <summary>Валентин Иванов and Валентина Иванова sound alike but for their ends, which the keys leave out.</summary>
    private static bool IsFeminine(string word) => word[^1] is 'а' or 'я' or 'a';
}
