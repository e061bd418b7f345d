using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.People;

/// <summary>The keys by which a full name is found again in another spelling, language or script.</summary>
public static class FullNameKeys
{
    /// <summary>One for each way to read the first and the last word; none for a name of one word, which many bear.</summary>
    public static IReadOnlyList<string> Of(string name, string language)
    {
        var words = NameWords.Of(name).Words;
        if (words.Count < 2) return [];
        string[] given = [.. NameIndexKeys.Of(words[0], language)], last = [.. NameIndexKeys.Of(words[^1], language)];
        return [.. from g in given from l in last select $"{g} {l}"];
    }
}
