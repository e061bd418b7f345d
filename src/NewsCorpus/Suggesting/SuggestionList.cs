using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Suggesting;

/// <summary>Everything that can be suggested, ready to be found by its beginnings. Never changes.</summary>
public sealed class SuggestionList
{
    /// <summary>One letter is the beginning of too much.</summary>
    private const int ShortestTyped = 2;

    /// <summary>Of each kind: all of them together are read at a glance.</summary>
    private const int MostOfAKind = 4;

    /// <summary>A common beginning has more names than are worth looking at; the keys are sorted, so that these few are near it.</summary>
    private const int MostLookedAt = 5000;

    private readonly (string Key, Suggestion Suggestion)[] _byKey;
    private readonly Dictionary<Suggestion, string[]> _keys;

    public SuggestionList(IEnumerable<Suggestion> suggestions)
    {
        _keys = suggestions.ToDictionary(s => s, KeysOf, (IEqualityComparer<Suggestion>)ReferenceEqualityComparer.Instance);
        _byKey = [.. from entry in _keys from key in entry.Value select (key, entry.Key)];
        Array.Sort(_byKey, (a, b) => string.CompareOrdinal(a.Key, b.Key));
    }

    /// <summary>What the typed words may be the beginnings of: kind by kind, what most articles have first.</summary>
    /// <param name="typed">As it stands in the box; names are found by all of it, words by its last word.</param>
    public IReadOnlyList<Suggestion> Find(string typed)
    {
        string[] words = [.. Tokenizer.Words(typed).Select(span => span.In(typed))];
        if (words is [] || words[^1].Length < ShortestTyped || char.IsWhiteSpace(typed[^1]))
            return [];
        string[][] keys = [.. words.Select(word => SuggestionKeys.OfTyped(word).ToArray())];
        var found = keys[^1].SelectMany(Beginning).Distinct<Suggestion>(ReferenceEqualityComparer.Instance)
            .Where(s => s.Kind == SuggestionKind.Word || keys.All(typedKeys => typedKeys.Any(key => Array.Exists(_keys[s], k => k.StartsWith(key, StringComparison.Ordinal)))));
        return [.. found.OrderByDescending(s => s.Weight).GroupBy(s => s.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(MostOfAKind))];
    }

    private static string[] KeysOf(Suggestion suggestion) => suggestion.Kind == SuggestionKind.Word
        ? [suggestion.Names.In("")]
        : [.. suggestion.Names.ByLanguage.Values.Concat(suggestion.OtherNames).SelectMany(SuggestionKeys.OfName).Distinct()];

    private IEnumerable<Suggestion> Beginning(string key) =>
        _byKey.Skip(FirstFrom(key)).Take(MostLookedAt).TakeWhile(entry => entry.Key.StartsWith(key, StringComparison.Ordinal)).Select(entry => entry.Suggestion);

    /// <summary>Number of the first key that is not before this one.</summary>
    private int FirstFrom(string key)
    {
        var (low, high) = (0, _byKey.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_byKey[middle].Key, key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
