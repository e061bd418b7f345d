using NewsCorpus.Changes;

namespace NewsCorpus.People;

/// <summary>What of a person became another, field by field.</summary>
internal static class PersonChanges
{
    public static IEnumerable<FieldChange> Between(PersonState before, PersonState after)
    {
        if (before.Names != after.Names) yield return new(ChangeWhat.Names, before.Names.ByLanguage, after.Names.ByLanguage);
        if (!before.OtherNames.SequenceEqual(after.OtherNames)) yield return new(ChangeWhat.OtherNames, before.OtherNames, after.OtherNames);
        if (before.Gender != after.Gender) yield return new(ChangeWhat.Gender, before.Gender, after.Gender);
        if (!before.Offices.SequenceEqual(after.Offices)) yield return new(ChangeWhat.Offices, before.Offices, after.Offices);
    }

    /// <summary>Tells the log.</summary>
    /// <param name="before">The person as one was; as one is now, stands in <paramref name="person"/>.</param>
    /// <param name="parent">What it is a part of; null where it stands by itself.</param>
    public static void Note(ChangeLog log, CorpusDb db, int by, Person person, PersonState before, Change? parent = null)
    {
        foreach (var field in Between(before, PersonState.Of(person)))
            log.Add(db, by, PersonEditing.Thing(person), field.What, field.Before, field.After, parent);
    }
}
