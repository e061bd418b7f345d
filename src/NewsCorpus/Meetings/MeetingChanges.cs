using NewsCorpus.Changes;

namespace NewsCorpus.Meetings;

/// <summary>What of a meeting became another, field by field.</summary>
internal static class MeetingChanges
{
    public static IEnumerable<FieldChange> Between(MeetingState before, MeetingState after)
    {
        if (before.Titles != after.Titles) yield return new(ChangeWhat.Names, before.Titles.ByLanguage, after.Titles.ByLanguage);
        if (before.Places != after.Places || before.Country != after.Country) yield return new(ChangeWhat.Place, Place(before), Place(after));
        if (Days(before) != Days(after)) yield return new(ChangeWhat.Days, Days(before), Days(after));
        if (before.Notes != after.Notes) yield return new(ChangeWhat.Notes, before.Notes.ByLanguage, after.Notes.ByLanguage);
        if (!before.Participants.SequenceEqual(after.Participants)) yield return new(ChangeWhat.Participants, Slugs(before), Slugs(after));
    }

    /// <summary>Tells the log.</summary>
    public static void Note(ChangeLog log, CorpusDb db, int by, Meeting meeting, MeetingState before, MeetingState after)
    {
        foreach (var field in Between(before, after)) log.Add(db, by, MeetingEditing.Thing(meeting), field.What, field.Before, field.After);
    }

    private static string Place(MeetingState state) => $"{string.Join(" / ", state.Places.ByLanguage.Values.Distinct())}, {state.Country}";

    private static string Days(MeetingState state) => $"{state.FirstDay:O} – {state.LastDay:O}";

    private static string Slugs(MeetingState state) => string.Join(", ", state.Participants.Select(p => p.IsSide ? p.Slug : $"({p.Slug})"));
}
