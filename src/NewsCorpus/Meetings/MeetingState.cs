using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Meetings;

/// <summary>A meeting as an editor saw it.</summary>
/// <param name="Version">See <see cref="Meeting.Version"/>.</param>
public sealed record MeetingSeen(string Slug, int Version);

/// <summary>What an editor writes of a meeting.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Participants">The host first.</param>
public sealed record MeetingState(
    LocalizedText Titles, LocalizedText Places, string Country, DateOnly FirstDay, DateOnly LastDay, LocalizedText Notes, IReadOnlyList<Attendee> Participants)
{
    /// <summary>Characters in a title or the name of a place.</summary>
    public const int LongestName = 200;

    /// <summary>Characters in a note.</summary>
    public const int LongestNote = 1000;

    /// <summary>Days that one meeting may take: a longer one is several, or a slip of the pen.</summary>
    public const int MostDays = 30;

    public const int MostParticipants = 40;

    /// <summary>Null where it can be stored; whether the participants are there is not asked here.</summary>
    public MeetingEdit? Problem() =>
        Titles.ByLanguage.Count == 0 ? MeetingEdit.NoTitle
        : Places.ByLanguage.Count == 0 || Country.Length != 2 || !Country.All(char.IsAsciiLetterUpper) ? MeetingEdit.NoPlace
        : LastDay < FirstDay || LastDay.DayNumber - FirstDay.DayNumber >= MostDays ? MeetingEdit.WrongDays
        : Titles.ByLanguage.Values.Concat(Places.ByLanguage.Values).Any(name => name.Length > LongestName)
            || Notes.ByLanguage.Values.Any(note => note.Length > LongestNote) || Participants.Count > MostParticipants ? MeetingEdit.TooLong
        : Participants.Count(p => p.IsSide) < 2 ? MeetingEdit.TooFew
        : null;

    internal static MeetingState Of(CataloguedMeeting meeting) => new(
        new(meeting.Titles), new(meeting.Places), meeting.Country, meeting.FirstDay, meeting.LastDay, new(meeting.Notes),
        [.. meeting.Participants.Select(slug => new Attendee(slug, true)), .. meeting.AlsoPresent.Select(slug => new Attendee(slug, false))]);

    /// <param name="meeting">With participants and their people.</param>
    public static MeetingState Of(Meeting meeting) => new(
        meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay, meeting.Notes,
        [.. meeting.Participants.OrderBy(p => p.Position).Select(p => new Attendee(p.Person.Slug, p.IsSide))]);
}

/// <summary>Somebody who was there.</summary>
/// <param name="Slug">Of the person; in what an editor writes a full name will do.</param>
/// <param name="IsSide">False for somebody who was there beside the main talks.</param>
public sealed record Attendee(string Slug, bool IsSide);

/// <summary>How an edit of meetings ended.</summary>
public enum MeetingEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>There is no such meeting, or no such article (any more).</summary>
    NotFound,

    /// <summary>Somebody else changed the meeting since it was shown.</summary>
    ChangedMeanwhile,

    /// <summary>A title in no language.</summary>
    NoTitle,

    /// <summary>A place without a name, or no country.</summary>
    NoPlace,

    /// <summary>The last day before the first, or more than <see cref="MeetingState.MostDays"/>.</summary>
    WrongDays,

    /// <summary>Beyond <see cref="MeetingState.LongestName"/>, <see cref="MeetingState.LongestNote"/> or <see cref="MeetingState.MostParticipants"/>.</summary>
    TooLong,

    /// <summary>Fewer than two sides.</summary>
    TooFew,

    /// <summary>A participant who is nobody, or nobody in particular.</summary>
    NobodyNamed,
}
