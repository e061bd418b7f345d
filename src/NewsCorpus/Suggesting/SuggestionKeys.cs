using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Analysis.Names;

namespace NewsCorpus.Suggesting;

/// <summary>What the beginning of a typed word is compared with: letters folded, and for names how they sound, so that "помп" finds Pompeo.</summary>
internal static class SuggestionKeys
{
    /// <summary>A shorter key would sound like a good part of all names.</summary>
    private const int ShortestSound = 3;

    private const char SoundMark = '@';

    public static IEnumerable<string> OfName(string name) => Tokenizer.Words(name).Select(span => span.In(name)).SelectMany(word => Sounds(word).Append(LetterFold.Of(word)));

    public static IEnumerable<string> OfTyped(string word) => Sounds(word).Where(sound => sound.Length > ShortestSound).Append(LetterFold.Of(word));

    private static IEnumerable<string> Sounds(string word) =>
        NameIndexKeys.Of(word, word.Any(MixedScript.IsCyrillic) ? "ru" : "en").Select(key => SoundMark + key);
}
