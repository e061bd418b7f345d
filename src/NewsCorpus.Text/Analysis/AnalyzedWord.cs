namespace NewsCorpus.Text.Analysis;

/// <summary>A word of a text in the ways that it is found by.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">As written, letters folded.</param>
/// <param name="StandsAlone">True where it is no form of another word: a name in mid-sentence, a surname that looks like a plural, a language without rules.</param>
/// <param name="NameKeys">How it sounds as a name; empty for a word in lower case.</param>
public readonly record struct AnalyzedWord(TextSpan Span, string Form, bool StandsAlone, IReadOnlyList<string> NameKeys);
