using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>A phrase that stands for somebody or something that can speak, <c>[First, End)</c> in items.</summary>
internal sealed class Mention
{
    public required int First { get; init; }

    public required int End { get; init; }

    public required MentionKind Kind { get; init; }

    public required Cases Cases { get; init; }

    public required Agreement Agreement { get; set; }

    /// <summary>The verbs it can be the subject of; none where its case or a preposition forbids it.</summary>
    public Agreement AsSubject { get; set; }

    /// <summary>Only with a name.</summary>
    public ArticlePerson? Person { get; init; }

    /// <summary>Only with a role.</summary>
    public RoleWording? Role { get; init; }

    /// <summary>Display form of a body or an outlet.</summary>
    public string? Name { get; init; }

    /// <summary>A body that is known by its foreign letters alone.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Subject of a verb of speech.</summary>
    public bool IsSpeaker { get; set; }

    /// <summary>Subject of a verb with which somebody already speaking goes on.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whom it stands for; null until resolved, or where nobody is known.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>The person it stands for; null for bodies and for roles of unnamed people.</summary>
    public ArticlePerson? Referent { get; set; }

    public bool CanBeSubject => AsSubject != Agreement.None;
}

/// <summary>What stands for a speaker.</summary>
internal enum MentionKind
{
    Name,
    Role,
    Pronoun,
    Body,
    Media,
    Country,
}

/// <summary>A role as it is written.</summary>
/// <param name="Head">Lemma of the noun.</param>
/// <param name="Kind">Kind of office; null where the wording names none.</param>
/// <param name="Countries">Codes of the countries in the wording.</param>
/// <param name="Text">The wording in the nominative, for a speaker whom nobody names.</param>
/// <param name="IsFormer">The office is held no more.</param>
internal sealed record RoleWording(string Head, string? Kind, IReadOnlyList<string> Countries, string Text, bool IsFormer)
{
    /// <summary>The noun alone, as of somebody already spoken of: "сказал ветеран", "каза експертът".</summary>
    public bool IsBare { get; init; }
}
