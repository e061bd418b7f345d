using System.Collections.Frozen;
using System.Text.Json;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Furniture;

/// <summary>
/// The wording of page furniture ("read also", "photo:", "all rights reserved"), by reason of removal. All languages at once:
/// a page's menu and its article need not be in one language.
/// In <c>furniture.json</c> <c>^</c> means at the start of the block, <c>=</c> the whole block, anything else anywhere in it;
/// a <c>*</c> after a word that is not the first any ending, a colon at the end a colon on the page.
/// </summary>
internal static class FurnitureLexicon
{
    private static readonly FurniturePhrase[] All = [.. LanguageData.Folders.Values.SelectMany(Read).OrderBy(p => p.Place == PhrasePlace.Anywhere)];

    private static readonly FrozenDictionary<uint, FurniturePhrase[]> AtStart = ByFirstWord(All);

    /// <summary>Most phrases stand at the start only: behind the first word few are left to try.</summary>
    private static readonly FrozenDictionary<uint, FurniturePhrase[]> Anywhere = ByFirstWord(All.Where(p => p.Place == PhrasePlace.Anywhere));

    private static readonly HashFilter FirstWords = new(AtStart.Keys);

    /// <summary>Why a block with these words is furniture, by the longest wording in it ("all rights reserved" says more than ©); null where none is.</summary>
    public static RemovalReason? Reason(Words words)
    {
        FurniturePhrase? longest = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (FirstWords.MayHave(words.All[i].Hash) && (i == 0 ? AtStart : Anywhere).TryGetValue(words.All[i].Hash, out var phrases))
            {
                longest = Longest(phrases, words, i, longest);
            }
        }

        return longest?.Reason;
    }

    private static FurniturePhrase? Longest(FurniturePhrase[] phrases, Words words, int at, FurniturePhrase? longest)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length > (longest?.Words.Length ?? 0) && phrase.Matches(words, at))
            {
                longest = phrase;
            }
        }

        return longest;
    }

    private static FrozenDictionary<uint, FurniturePhrase[]> ByFirstWord(IEnumerable<FurniturePhrase> phrases) =>
        phrases.GroupBy(p => WordHash.Of(p.Words[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static IEnumerable<FurniturePhrase> Read(string language)
    {
        using var json = LanguageData.Open(language, "furniture.json");
        var phrases = JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) ?? [];
        return phrases.SelectMany(reason => reason.Value.Select(p => FurniturePhrase.Parse(p, Enum.Parse<RemovalReason>(reason.Key, ignoreCase: true))));
    }
}
