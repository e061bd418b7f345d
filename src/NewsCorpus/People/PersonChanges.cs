using NewsCorpus.Changes;

namespace NewsCorpus.People;

/// <summary>Tells the log what of a person became another, field by field.</summary>
internal static class PersonChanges
{
    /// <param name="before">The person as one was; as one is now, stands in <paramref name="person"/>.</param>
    /// <param name="parent">What it is a part of; null where it stands by itself.</param>
    public static void Note(ChangeLog log, CorpusDb db, int by, Person person, PersonState before, Change? parent = null)
    {
        var after = PersonState.Of(person);
        Field(ChangeWhat.Names, before.Names.ByLanguage, after.Names.ByLanguage, before.Names == after.Names);
        Field(ChangeWhat.OtherNames, before.OtherNames, after.OtherNames, before.OtherNames.SequenceEqual(after.OtherNames));
        Field(ChangeWhat.Gender, before.Gender, after.Gender, before.Gender == after.Gender);
        Field(ChangeWhat.Offices, before.Offices, after.Offices, before.Offices.SequenceEqual(after.Offices));

        void Field(string what, object old, object now, bool isSame)
        {
            if (!isSame) log.Add(db, by, PersonEditing.Thing(person), what, old, now, parent);
        }
    }
}
