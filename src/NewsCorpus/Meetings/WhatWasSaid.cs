using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Meetings;

/// <summary>The quotes about a meeting by who said them.</summary>
/// <param name="Sides">One for each side of the meeting, in the order of the participants, also where nothing of them is quoted.</param>
/// <param name="Others">Everybody else, those with most to say first.</param>
/// <param name="Unattributed">Quotes that nobody is known to have said.</param>
public sealed record WhatWasSaid(
    IReadOnlyList<SpeakingSide> Sides,
    IReadOnlyList<OtherSpeaker> Others,
    IReadOnlyList<ToldUtterance> Unattributed)
{
    /// <param name="participants">The host first.</param>
    /// <param name="quotes">With what is only reported, in the order in which they are to be read.</param>
    public static WhatWasSaid Of(IReadOnlyList<MeetingParticipant> participants, IReadOnlyList<QuoteTelling> quotes)
    {
        var sides = participants.Where(p => p.IsSide).ToList();
        var bySpeaker = quotes.GroupBy(q => q.Person?.Slug ?? q.SpeakerName ?? "").ToDictionary(g => g.Key, g => new SpokenWords([.. g]));
        var apart = sides.Select(s => s.Slug).Append("").ToHashSet();
        return new(
            [.. sides.Select(s => new SpeakingSide(s, Of(s.Slug)))],
            [.. bySpeaker.Where(s => !apart.Contains(s.Key)).Select(s => s.Value).OrderByDescending(w => w.Quotes).Select(w => new OtherSpeaker(w.First, w))],
            Of("").Quoted);

        SpokenWords Of(string speaker) => bySpeaker.GetValueOrDefault(speaker) ?? new([]);
    }
}

/// <summary>What one speaker said, as it is quoted and as it is only reported.</summary>
public sealed class SpokenWords(IReadOnlyList<QuoteTelling> tellings)
{
    public QuoteTelling First => tellings[0];

    /// <summary>Number of quotes; what is only reported is no quote.</summary>
    public int Quotes => tellings.Count(t => t.Kind != QuoteKind.Reported);

    public IReadOnlyList<ToldUtterance> Quoted { get; } = Utterances.Group([.. tellings.Where(t => t.Kind != QuoteKind.Reported)]);

    public IReadOnlyList<ToldUtterance> Reported { get; } = Utterances.Group([.. tellings.Where(t => t.Kind == QuoteKind.Reported)]);
}

/// <summary>What one side of a meeting said.</summary>
public sealed record SpeakingSide(MeetingParticipant Participant, SpokenWords Said);

/// <summary>Somebody, or a body or document, that speaks beside the sides of the meeting.</summary>
/// <param name="Named">A telling that names the speaker.</param>
public sealed record OtherSpeaker(QuoteTelling Named, SpokenWords Said)
{
    /// <summary>Null for somebody known by a role only, for bodies and documents.</summary>
    public PersonName? Person => Named.Person;

    /// <summary>As the article names the speaker.</summary>
    public string Name => Named.SpeakerName ?? "";

    /// <summary>Language of that name.</summary>
    public string Language => Named.Article.Language;
}
