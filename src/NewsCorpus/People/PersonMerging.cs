using Microsoft.EntityFrameworkCore;
using NewsCorpus.Linking;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.People;

/// <summary>Makes one person of two who turned out to be the same.</summary>
public static class PersonMerging
{
    /// <summary>
    /// Gives everything that one person has to another: quotes, mentions, meetings, offices, names and how they sound. The address that is given up
    /// leads to the other from now on, for readers, for later articles and for the catalogue, so that no re-run parts them again.
    /// </summary>
    /// <param name="db">In a transaction that the caller commits, so that the log of changes can be written in it.</param>
    /// <param name="from">Address of the person who goes.</param>
    /// <param name="into">Address of the person who stays.</param>
    /// <param name="ct">Stops the statements.</param>
    /// <returns>False, with nothing done, where either is nobody, or both are one already.</returns>
    public static async Task<bool> MergeAsync(CorpusDb db, string from, string into, CancellationToken ct)
    {
        var people = await db.People.Include(p => p.Offices).Where(p => p.Slug == from || p.Slug == into).ToListAsync(ct);
        if (people.Find(p => p.Slug == from) is not { } gone || people.Find(p => p.Slug == into) is not { } kept || gone == kept) return false;
        AddNames(kept, gone);
        await MoveAsync(db, gone.Id, kept.Id, ct);
        db.PersonRedirects.Add(new PersonRedirect { Slug = gone.Slug, PersonId = kept.Id });
        db.People.Remove(gone);
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
        return true;
    }

    private static void AddNames(Person kept, Person gone)
    {
        var names = new Dictionary<string, string>(kept.Names.ByLanguage);
        foreach (var (language, name) in gone.Names.ByLanguage) names.TryAdd(language, name);
        kept.OtherNames = [.. kept.OtherNames.Concat(gone.Names.ByLanguage.Values).Concat(gone.OtherNames).Except(names.Values).Distinct()];
        kept.Names = new LocalizedText(names);
        if (kept.Offices.Count == 0)
            kept.Offices = [.. gone.Offices.Select(o => new HeldOffice { Kind = o.Kind, Country = o.Country, From = o.From, To = o.To })];
    }

    private static async Task MoveAsync(CorpusDb db, int from, int into, CancellationToken ct)
    {
        // Quotes of one person are known for the same by less than quotes of two: they are linked anew.
        await db.Quotes.Where(q => q.PersonId == from && q.Kind != QuoteKind.Reported).ExecuteUpdateAsync(q => q.SetProperty(x => x.IsLinked, false), ct);
        await db.Quotes.Where(q => q.PersonId == from).ExecuteUpdateAsync(q => q.SetProperty(x => x.PersonId, into), ct);
        await db.Mentions.Where(m => m.PersonId == from).ExecuteUpdateAsync(m => m.SetProperty(x => x.PersonId, into), ct);
        await db.PersonRedirects.Where(r => r.PersonId == from).ExecuteUpdateAsync(r => r.SetProperty(x => x.PersonId, into), ct);
        var keys = db.Set<PersonKey>();
        await keys.Where(k => k.PersonId == from && !keys.Any(other => other.PersonId == into && other.Key == k.Key))
            .ExecuteUpdateAsync(k => k.SetProperty(x => x.PersonId, into), ct);
        await db.Participants.Where(p => p.PersonId == from && !db.Participants.Any(other => other.PersonId == into && other.MeetingId == p.MeetingId))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.PersonId, into), ct);
    }
}
