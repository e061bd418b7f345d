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
    /// <param name="gone">Read with offices; removed.</param>
    /// <param name="kept">Read with offices and keys.</param>
    /// <param name="ct">Stops the statements.</param>
    public static async Task MergeAsync(CorpusDb db, Person gone, Person kept, CancellationToken ct)
    {
        AddNames(kept, gone);
        await MoveAsync(db, gone.Id, kept.Id, ct);
        db.PersonRedirects.Add(new PersonRedirect { Slug = gone.Slug, PersonId = kept.Id });
        db.People.Remove(gone);
        kept.Version++;
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
    }

    /// <summary>Names, offices and the like; what hangs on the person's id is moved after it.</summary>
    internal static void AddNames(Person kept, Person gone)
    {
        var names = new Dictionary<string, string>(kept.Names.ByLanguage);
        foreach (var (language, name) in gone.Names.ByLanguage) names.TryAdd(language, name);
        kept.OtherNames = [.. kept.OtherNames.Concat(gone.Names.ByLanguage.Values).Concat(gone.OtherNames).Except(names.Values).Distinct()];
        kept.Names = new LocalizedText(names);
        if (kept.Offices.Count == 0) kept.Offices = [.. PersonState.Of(gone).Offices.Select(HeldOffice.Of)];
        if (kept.Gender == default) kept.Gender = gone.Gender;
        if (gone.Status == PersonStatus.Catalogued) kept.Status = PersonStatus.Catalogued;
        kept.KeyByNames();
    }

    private static async Task MoveAsync(CorpusDb db, int from, int into, CancellationToken ct)
    {
        // Quotes of one person are known for the same by less than quotes of two: they are linked anew.
        await db.Quotes.Where(q => q.PersonId == from && q.Kind != QuoteKind.Reported).ExecuteUpdateAsync(q => q.SetProperty(x => x.IsLinked, false), ct);
        await db.Quotes.Where(q => q.PersonId == from).ExecuteUpdateAsync(q => q.SetProperty(x => x.PersonId, into), ct);
        await db.AstrayQuotes.Where(q => q.PersonId == from).ExecuteUpdateAsync(q => q.SetProperty(x => x.PersonId, into), ct);
        await db.Mentions.Where(m => m.PersonId == from).ExecuteUpdateAsync(m => m.SetProperty(x => x.PersonId, into), ct);
        await db.PersonRedirects.Where(r => r.PersonId == from).ExecuteUpdateAsync(r => r.SetProperty(x => x.PersonId, into), ct);
        await db.Participants.Where(p => p.PersonId == from && !db.Participants.Any(other => other.PersonId == into && other.MeetingId == p.MeetingId))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.PersonId, into), ct);
        await db.Namesakes.Where(n => n.PersonId == from).ExecuteUpdateAsync(n => n.SetProperty(x => x.PersonId, into), ct);
        await db.Namesakes.Where(n => n.FoundId == from && !db.Namesakes.Any(other => other.FoundId == into && other.ArticleId == n.ArticleId))
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.FoundId, into), ct);
        await db.Namesakes.Where(n => n.FoundId == n.PersonId).ExecuteDeleteAsync(ct);
    }
}
