using NewsCorpus.Changes;

namespace NewsCorpus.Meetings;

/// <summary>Tells the log what of a meeting became another, field by field.</summary>
internal static class MeetingChanges
{
    public static void Note(ChangeLog log, CorpusDb db, int by, Meeting meeting, MeetingState before, MeetingState after)
    {
        Field(ChangeWhat.Names, before.Titles.ByLanguage, after.Titles.ByLanguage, before.Titles == after.Titles);
        Field(ChangeWhat.Place, Place(before), Place(after), before.Places == after.Places && before.Country == after.Country);
        Field(ChangeWhat.Days, Days(before), Days(after), Days(before) == Days(after));
        Field(ChangeWhat.Notes, before.Notes.ByLanguage, after.Notes.ByLanguage, before.Notes == after.Notes);
        Field(ChangeWhat.Participants, Slugs(before), Slugs(after), before.Participants.SequenceEqual(after.Participants));

        void Field(string what, object old, object now, bool isSame)
        {
            if (!isSame) log.Add(db, by, MeetingEditing.Thing(meeting), what, old, now);
        }
    }

    private static string Place(MeetingState state) => $"{string.Join(" / ", state.Places.ByLanguage.Values.Distinct())}, {state.Country}";

    private static string Days(MeetingState state) => $"{state.FirstDay:O} – {state.LastDay:O}";

    private static string Slugs(MeetingState state) => string.Join(", ", state.Participants.Select(p => p.IsSide ? p.Slug : $"({p.Slug})"));
}
