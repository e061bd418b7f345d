using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis;

/// <summary>The chain that indexing, querying, highlighting and matching share: words, folded letters, lemma, name keys.</summary>
public static class TextAnalysis
{
    private const string SentenceEnds = ".!?…:;«»“”„\"'()[]—–•\n\r";

    /// <summary>Goes up whenever a text could give other words or keys, so that what was indexed before can be told.</summary>
    public const int Version = 3;

    /// <summary>Every word of the text, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">ISO 639-1 code of the text.</param>
    public static IEnumerable<AnalyzedWord> Of(string text, string language)
    {
        var hasRules = Lemmas.Languages.Contains(language);
        var names = new Lazy<HashSet<string>>(() => NamesIn(text, language));
        foreach (var span in Tokenizer.Words(text))
        {
            if (!CharacterTable.IsUpper(text[span.Start]))
            {
                yield return new(span, LetterFold.Of(text.AsSpan(span.Start, span.Length)), !hasRules, []);
                continue;
            }
            var name = KnownName.Of(text.AsSpan(span.Start, span.Length), language);
            // "Завалов очень много": what looks like a surname at the start of a sentence is one only if the text names it elsewhere.
            var isName = !StartsSentence(text, span.Start) || name.IsSurname && name.NameKeys.Any(names.Value.Contains);
            yield return new(span, name.Form, isName || !hasRules, name.NameKeys);
        }
    }

    /// <summary>Name keys of the words that are capitalised though no sentence starts with them.</summary>
    private static HashSet<string> NamesIn(string text, string language) => Tokenizer.Words(text)
        .Where(span => CharacterTable.IsUpper(text[span.Start]) && !StartsSentence(text, span.Start))
        .SelectMany(span => KnownName.Of(text.AsSpan(span.Start, span.Length), language).NameKeys)
        .ToHashSet();

    /// <summary>The lemma of a word that may be one; null for what is a surname rather than a plural: "Лавров" is no form of "лавр".</summary>
    /// <param name="word">As written.</param>
    /// <param name="form">The same, letters folded.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static string? Lemma(string word, string form, string language)
    {
        var lemma = Lemmas.Of(form, language);
        var isPluralOfName = lemma is not null && char.IsUpper(word[0]) && form.StartsWith(lemma, StringComparison.Ordinal) && NameStems.IsPlural(form, lemma);
        return isPluralOfName ? null : lemma;
    }

    /// <summary>Whether the word has no lemma.</summary>
    /// <inheritdoc cref="Lemma"/>
    internal static bool IsSurname(string word, string form, string language) =>
        !Lemmas.Languages.Contains(language) || NameStems.EndsAsPlural(form) && Lemma(word, form, language) is null;

    /// <summary>Whether a word may be capitalised for its place only.</summary>
    private static bool StartsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] != '\n' && char.IsWhiteSpace(text[before]))
            before--;
        return before < 0 || SentenceEnds.Contains(text[before]);
    }
}
