using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>One way to understand a written word of a name.</summary>
/// <param name="Nominative">Dictionary form, capital as written.</param>
/// <param name="Gender">Of the bearer; both where the form fits both.</param>
/// <param name="Cases">The cases that the written form is, under this reading.</param>
internal readonly record struct NameReading(string Nominative, Agreement Gender, Cases Cases);
