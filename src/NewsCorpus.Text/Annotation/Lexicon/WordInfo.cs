namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>What the lexicon knows of one written form. A form can be several things at once.</summary>
internal sealed record WordInfo
{
    public WordClass Class { get; init; }

    /// <summary>Null where the form is no verb of speech.</summary>
    public VerbForm? Verb { get; init; }

    /// <summary>Null where the form is no noun that the annotation looks for.</summary>
    public NounForm? Noun { get; init; }

    /// <summary>Country or body by its code; null where the form names none.</summary>
    public string? Country { get; init; }

    /// <summary>Nominative of the name of a country or a capital; null where the form is none.</summary>
    public string? Place { get; init; }

    /// <summary>Gender of the people who bear it; null where the form is no given name.</summary>
    public Agreement? GivenName { get; init; }

    public bool Is(WordClass c) => (Class & c) != 0;
}

/// <summary>A form of a verb that can introduce words.</summary>
/// <param name="Lemma">As the language data writes it.</param>
/// <param name="Class">How it introduces words.</param>
/// <param name="Agreement">The subjects it goes with.</param>
/// <param name="IsAdverbial">A participle without a subject of its own ("добавив", "добавяйки").</param>
internal sealed record VerbForm(string Lemma, VerbClass Class, Agreement Agreement, bool IsAdverbial)
{
    /// <summary>Somebody already speaking goes on: "добавил врач".</summary>
    public bool GoesOn { get; init; }

    /// <summary>What many call a thing is its nickname.</summary>
    public bool IsNaming => Lemma is "назвать" or "называть" or "окрестить" or "нарече" or "нарича";
}

/// <summary>How a verb introduces words.</summary>
internal enum VerbClass
{
    /// <summary>The subject says.</summary>
    Say,

    /// <summary>The subject calls, accuses, promises: the words are an object.</summary>
    Judge,

    /// <summary>With an outlet as the subject the verb only passes on.</summary>
    Relay,

    /// <summary>No subject: the words stand in a document.</summary>
    Document,
}

/// <summary>A form of a noun.</summary>
/// <param name="Lemma">Nominative singular.</param>
/// <param name="Class">What it names.</param>
/// <param name="Cases">The cases that the form can be.</param>
/// <param name="Agreement">The verbs it goes with, in any case.</param>
/// <param name="AsSubject">The verbs it goes with where it can be a nominative; none where it cannot.</param>
internal sealed record NounForm(string Lemma, NounClass Class, Cases Cases, Agreement Agreement, Agreement AsSubject);

/// <summary>What a noun names.</summary>
internal enum NounClass
{
    /// <summary>Somebody by office, trade or side.</summary>
    Role,

    /// <summary>A person already spoken of: "the woman".</summary>
    Generic,

    /// <summary>A body that can speak: a ministry, a press service.</summary>
    Body,

    /// <summary>A body only with a capitalised adjective before it: "Белый дом".</summary>
    Seat,

    /// <summary>A document that can be quoted.</summary>
    Document,

    /// <summary>An outlet.</summary>
    Media,

    /// <summary>What bears a name in marks: a ship, a programme, a firm.</summary>
    Named,

    /// <summary>Something said: a word, an accusation.</summary>
    Saying,
}

/// <summary>Words that the grammar turns on.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Preposition = 1,
    Relative = 2,
    That = 4,
    Conjunction = 8,
    Pronoun = 16,
    Possessive = 32,
    CountryAdjective = 64,
    Place = 128,
    AccordingTo = 256,
    Common = 512,
    Former = 1024,
    Calling = 2048,
    AlsoNamed = 4096,
    InDocument = 8192,
    Month = 16384,
    Impersonal = 32768,
    TakesUp = 65536,

    /// <summary>A verb of knowing: with it words can be quoted, but nothing without marks was said.</summary>
    Thinking = 131072,

    /// <summary>With it a verb of speech tells of nothing that was said: not, would, if, will.</summary>
    Unreal = 262144,
}
