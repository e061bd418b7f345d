using NewsCorpus.People;
using NewsCorpus.Quotes;

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
    /// <param name="quotes">In the order in which they are to be read.</param>
    public static WhatWasSaid Of(IReadOnlyList<MeetingParticipant> participants, IReadOnlyList<QuoteTelling> quotes)
    {
        var sides = participants.Where(p => p.IsSide).ToList();
        var bySpeaker = quotes.ToLookup(q => q.Person?.Slug ?? q.SpeakerName ?? "");
        var apart = sides.Select(s => s.Slug).Append("").ToHashSet();
        return new(
            [.. sides.Select(s => new SpeakingSide(s, Utterances.Group([.. bySpeaker[s.Slug]])))],
            [.. bySpeaker.Where(g => !apart.Contains(g.Key)).OrderByDescending(g => g.Count()).Select(OtherSpeaker.Of)],
            Utterances.Group([.. bySpeaker[""]]));
    }
}

/// <summary>What one side of a meeting is quoted for.</summary>
public sealed record SpeakingSide(MeetingParticipant Participant, IReadOnlyList<ToldUtterance> Utterances);

/// <summary>Somebody, or a body or document, quoted beside the sides of the meeting.</summary>
/// <param name="Person">Null for somebody known by a role only, for bodies and documents.</param>
/// <param name="Name">As the article names the speaker.</param>
/// <param name="Language">Language of that name.</param>
public sealed record OtherSpeaker(PersonName? Person, string Name, string Language, IReadOnlyList<ToldUtterance> Utterances)
{
    internal static OtherSpeaker Of(IEnumerable<QuoteTelling> quotes)
    {
        QuoteTelling[] all = [.. quotes];
        return new(all[0].Person, all[0].SpeakerName ?? "", all[0].Article.Language, Quotes.Utterances.Group(all));
    }
}
