using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>A wording that attributes words, <c>[First, End)</c> in items.</summary>
internal sealed class Cue
{
    public required int At { get; init; }

    public required CueKind Kind { get; init; }

    /// <summary>Null for a cue without a verb.</summary>
    public VerbForm? Verb { get; init; }

    /// <summary>Who or what the wording names; null where it names nobody (an elided subject, a relay).</summary>
    public Mention? Subject { get; init; }

    /// <summary>The subject is an outlet, which only passes on.</summary>
    public bool IsRelay { get; init; }

    /// <summary>The outlet that writes it; null where it is not known or the cue is no relay.</summary>
    public Mention? Outlet { get; init; }

    /// <summary>The noun that completes the wording behind <see cref="At"/>: "по его словам", "говорится в заявлении"; null where there is none.</summary>
    public int? Noun { get; init; }

    /// <summary>The wording is a clause with "as": "как отметил министр".</summary>
    public bool OpensWithAs { get; set; }

    /// <summary>Null where nobody is known.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>The subject is left out, so that whoever spoke last speaks on. A plural verb without a subject is nobody's: "говорят, что".</summary>
    public bool IsElided => Kind == CueKind.Document && Subject is null || Kind == CueKind.Verb && Subject is null && !IsRelay && Verb is { } v && (v.Agreement & Agreement.Person) != 0;

    /// <summary>"Там же отметили": a plural verb without a subject, which the people of a body may go on with.</summary>
    public bool IsOfMany => Kind == CueKind.Verb && Subject is null && !IsRelay && Verb is { Agreement: Agreement.Plural };

    /// <summary>"Москва заявила, что …": a country speaks only where no person does.</summary>
    public bool IsOfCountry => Subject?.Kind == MentionKind.Country;

    public int First => Start - (OpensWithAs ? 1 : 0);

    public int End => Math.Max((Noun ?? At) + 1, Subject?.End ?? 0);

    /// <summary>First item without "as".</summary>
    public int Start => Math.Min(At, Subject?.First ?? At);
}

/// <summary>By what a cue attributes.</summary>
internal enum CueKind
{
    Verb,
    AccordingTo,
    Document,
    Noun,

    /// <summary>A name and a colon: «Петров: "…"».</summary>
    Name,
}
