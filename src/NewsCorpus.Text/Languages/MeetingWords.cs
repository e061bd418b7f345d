using System.Collections.Frozen;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Languages;

/// <summary>Does a sentence say that people met, in one place and just now? By the words of one language.</summary>
public sealed class MeetingWords
{
    private const string File = "meeting-words.txt";

    private static readonly FrozenDictionary<string, MeetingWords> ByLanguage =
        LanguageData.Folders.Where(l => LanguageData.Has(l.Value, File)).ToFrozenDictionary(l => l.Key, l => new MeetingWords(l.Value));

    private readonly FrozenSet<string> _met;
    private readonly FrozenSet<string> _held;
    private readonly FrozenSet<string> _what;
    private readonly FrozenSet<string> _not;
    private readonly string[] _apart;

    private MeetingWords(string folder)
    {
        var lists = LanguageData.Lines(folder, File).Select(line => line.Split(": ", 2)).ToLookup(parts => parts[0], parts => parts[1].Split(' '));
        string[] List(string name) => [.. lists[name].SelectMany(words => words)];
        (_met, _held, _what, _not, _apart) = (List("met").ToFrozenSet(), List("held").ToFrozenSet(), List("what").ToFrozenSet(), List("not").ToFrozenSet(), List("apart"));
    }

    /// <summary>Null for a language without such words.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public static MeetingWords? Of(string language) => ByLanguage.GetValueOrDefault(language);

    /// <summary>False wherever there is a doubt: a call by telephone, a plan, a year, a negation.</summary>
    public bool TellOf(string sentence)
    {
        string[] words = [.. Tokenizer.Words(sentence).Select(span => span.In(sentence).ToLowerInvariant())];
        return (words.Any(_met.Contains) || (words.Any(_held.Contains) && words.Any(_what.Contains))) && !words.Any(_not.Contains) && !words.Any(IsApart);
    }

    // A year is told of what was some other time.
    private bool IsApart(string word) => _apart.Any(start => word.StartsWith(start, StringComparison.Ordinal)) || (word.Length == 4 && word.All(char.IsAsciiDigit));
}
