namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>The cases that a form can be. Bulgarian, without cases, knows subject (nominative) and the rest.</summary>
[Flags]
internal enum Cases
{
    None = 0,
    Nominative = 1,
    Genitive = 2,
    Dative = 4,
    Accusative = 8,
    Instrumental = 16,
    Locative = 32,
    Oblique = 62,
    Any = 63,
}

/// <summary>Which subjects a verb goes with, or which verbs a subject goes with: they agree if they share a flag.</summary>
[Flags]
internal enum Agreement
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    Singular = 7,
    Plural = 8,
    Person = 3,
    Any = 15,
}

/// <summary>One inflected form.</summary>
internal readonly record struct Form(string Text, Cases Cases, Agreement Agreement);
