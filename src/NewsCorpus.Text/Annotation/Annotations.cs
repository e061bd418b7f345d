namespace NewsCorpus.Text.Annotation;

/// <summary>The article as annotation sees it: clean text and what is known of it.</summary>
/// <param name="Title">The headline as the page prints it; null where there is none (a derived title is not passed on).</param>
/// <param name="Text">Lead and body; every span is a UTF-16 index into it.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Published">Day of publication, for "who held the office then"; null where unknown.</param>
public sealed record AnnotationInput(string? Title, string Text, string Language, DateOnly? Published);

/// <summary>What annotation found in one article.</summary>
/// <param name="People">In the order of their first mention.</param>
/// <param name="Quotes">Headline first, then in the order of the text.</param>
public sealed record Annotations(IReadOnlyList<MentionedPerson> People, IReadOnlyList<ExtractedQuote> Quotes)
{
    /// <summary>The other strings in quotation marks, each with the reason why it is no quote; in the order of the text, the title's first.</summary>
    public IReadOnlyList<RefusedMark> Refused { get; init; } = [];

    /// <summary>What people are reported to have said in the reporter's words, in the order of the text; in no count of quotes.</summary>
    public IReadOnlyList<ExtractedQuote> Reported { get; init; } = [];

    /// <summary>The reported ones behind the quotes: where they are kept together, the numbers of quotes do not depend on them.</summary>
    public IEnumerable<ExtractedQuote> QuotesAndReported => Quotes.Concat(Reported);
}

/// <summary>A person whom the article names.</summary>
/// <param name="Name">Full name in the nominative, in the article's language, as far as the article itself gives it.</param>
/// <param name="Person">Slug in the catalogue of people; null for somebody it does not know.</param>
/// <param name="Mentions">Where the text names the person; empty if only the title does.</param>
public sealed record MentionedPerson(string Name, string? Person, IReadOnlyList<TextSpan> Mentions);

/// <summary>Words between quotation marks that somebody is quoted for; or, as <see cref="QuoteKind.Reported"/>, a clause without them.</summary>
/// <param name="Kind">How the words stand in the article.</param>
/// <param name="Spans">Without the marks; more than one where an attribution splits the quote. Into the text, or into the title for <see cref="QuoteKind.Headline"/>.</param>
/// <param name="Text">The words of the spans, joined by a space.</param>
/// <param name="Speaker">Null where nobody is known to have said it.</param>
/// <param name="Cue">The wording that names the speaker; empty where there is none.</param>
/// <param name="CueSpan">Where the cue stands; null where there is none.</param>
/// <param name="Confidence">0 to 1: how likely span, kind and speaker are all right.</param>
public sealed record ExtractedQuote(
    QuoteKind Kind, IReadOnlyList<TextSpan> Spans, string Text, Speaker? Speaker, string Cue, TextSpan? CueSpan, double Confidence)
{
    /// <summary>What the attribution rests on.</summary>
    public AttributionBasis Basis { get; init; } = AttributionBasis.None;

    /// <summary>How the cue names the speaker.</summary>
    public SpeakerForm Form { get; init; } = SpeakerForm.None;
}

/// <summary>How quoted words stand in the article.</summary>
public enum QuoteKind
{
    /// <summary>Stands on its own.</summary>
    Direct,

    /// <summary>Built into the reporter's sentence.</summary>
    Partial,

    /// <summary>In the headline.</summary>
    Headline,

    /// <summary>Told in the reporter's words, without quotation marks: only in <see cref="Annotations.Reported"/>.</summary>
    Reported,
}

/// <summary>Who said it.</summary>
/// <param name="Kind">What kind of speaker.</param>
/// <param name="Name">Full name, role, or issuing body: in the nominative, in the article's language.</param>
/// <param name="Person">Slug in the catalogue of people; null for everybody and everything it does not know.</param>
public sealed record Speaker(SpeakerKind Kind, string Name, string? Person);

/// <summary>What kind of speaker a quote has.</summary>
public enum SpeakerKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>Somebody known by a role only: "a spokesman of the ministry".</summary>
    Role,

    /// <summary>A body or a document: a press service, a communiqué, a letter.</summary>
    Document,
}
