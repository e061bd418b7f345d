namespace NewsCorpus.Text.Analysis;

/// <summary>A word of a text in the three streams that it is found by.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">As written, letters folded.</param>
/// <param name="Lemma">The key of all its forms; null for a name in mid-sentence, for which only its name keys stand, and in a language without rules.</param>
/// <param name="NameKeys">How it sounds as a name; empty for a word in lower case.</param>
public readonly record struct AnalyzedWord(TextSpan Span, string Form, string? Lemma, IReadOnlyList<string> NameKeys);
