using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Linking;

namespace NewsCorpus.People;

/// <summary>Editors part people who were taken for one. Each call is one transaction with its entries in the log.</summary>
public sealed class PersonSplitting(IDbContextFactory<CorpusDb> contexts, ChangeLog log)
{
    /// <summary>Gives what some articles tell of a person, and some of the person's other names, to another. Re-runs of these articles go by it.</summary>
    /// <param name="articles">Those that do not name the person are passed over.</param>
    /// <param name="names">Of <see cref="Person.OtherNames"/>; others are passed over.</param>
    /// <returns>The address of the other person beside <see cref="PersonEdit.Done"/>.</returns>
    public async Task<(PersonEdit Edit, string? Slug)> SplitAsync(
        PersonSeen seen, IReadOnlyList<int> articles, IReadOnlyList<string> names, SplitInto into, int by, CancellationToken ct)
    {
        if (into.Problem() is { } problem) return (problem, null);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(db, seen.Slug, ct) is not { } person) return (PersonEdit.NotFound, null);
        if (person.Version != seen.Version) return (PersonEdit.ChangedMeanwhile, null);
        var given = person.OtherNames.Intersect(names).ToList();
        var told = await ToldAsync(db, person.Id, articles, ct);
        if (given is [] && told is []) return (PersonEdit.Unchanged, null);
        if ((into.Slug is { } slug ? await FindAsync(db, slug, ct) : await MakeAsync(db, into, by, ct)) is not { } other) return (PersonEdit.NotFound, null);
        if (other == person) return (PersonEdit.SamePerson, null);
        var split = Note(db, person, other, told, by);
        var (before, otherBefore) = (PersonState.Of(person), PersonState.Of(other));
        await GiveNamesAsync(db, person, other, given, ct);
        PersonChanges.Note(log, db, by, person, before, split);
        PersonChanges.Note(log, db, by, other, otherBefore, split);
        await new NamesakeBook(db).PartAsync(person.Id, other.Id, [.. told.Select(a => a.Id)], ct);
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
        await transaction.CommitAsync(ct);
        return (PersonEdit.Done, other.Slug);
    }

    private static Task<Person?> FindAsync(CorpusDb db, string slug, CancellationToken ct) =>
        db.People.Include(p => p.Offices).Include(p => p.Keys).AsSplitQuery().SingleOrDefaultAsync(p => p.Slug == slug && p.Status != PersonStatus.Refused, ct);

    private static Task<List<ToldArticle>> ToldAsync(CorpusDb db, int person, IReadOnlyList<int> articles, CancellationToken ct) => db.Articles
        .Where(a => articles.Contains(a.Id) && (a.Mentions.Any(m => m.PersonId == person) || a.Quotes.Any(q => q.PersonId == person)))
        .Select(a => new ToldArticle(a.Id, a.Title)).ToListAsync(ct);

    private async Task<Person> MakeAsync(CorpusDb db, SplitInto into, int by, CancellationToken ct)
    {
        var names = new LocalizedText(new Dictionary<string, string> { [into.Language] = into.NewName });
        var person = new Person { Slug = await FreeSlugAsync(db, into.NewName, ct), Names = names };
        db.Add(person);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, PersonEditing.Thing(person), ChangeWhat.Itself, null, names.ByLanguage);
        return person;
    }

    private static async Task<string> FreeSlugAsync(CorpusDb db, string name, CancellationToken ct)
    {
        var slug = PersonSlug.Of(name);
        for (var n = 1; ; n++)
        {
            var free = n == 1 ? slug : $"{slug}-{n}";
            if (!await db.People.AnyAsync(p => p.Slug == free, ct) && !await db.PersonRedirects.AnyAsync(r => r.Slug == free, ct)) return free;
        }
    }

    private static async Task GiveNamesAsync(CorpusDb db, Person person, Person other, List<string> given, CancellationToken ct)
    {
        person.OtherNames = [.. person.OtherNames.Except(given)];
        other.OtherNames = [.. other.OtherNames.Union(given).Except(other.Names.ByLanguage.Values)];
        var slugs = given.Select(PersonSlug.Of).ToList();
        await db.PersonRedirects.Where(r => r.PersonId == person.Id && slugs.Contains(r.Slug)).ExecuteUpdateAsync(r => r.SetProperty(x => x.PersonId, other.Id), ct);
        foreach (var edited in new[] { person, other })
        {
            edited.KeyByNames();
            edited.Version++;
        }
    }

    private Change Note(CorpusDb db, Person person, Person other, List<ToldArticle> told, int by)
    {
        var split = log.Add(db, by, PersonEditing.Thing(person), ChangeWhat.Split, null, other.Slug);
        log.Add(db, by, PersonEditing.Thing(other), ChangeWhat.Split, person.Slug, null, split);
        foreach (var article in told) log.Add(db, by, new ChangedThing(Subject.Article, article.Id, article.Title), ChangeWhat.Split, person.Slug, other.Slug, split);
        return split;
    }

    private sealed record ToldArticle(int Id, string Title);
}

/// <summary>Whom a split gives to.</summary>
/// <param name="Slug">Of somebody who is there; null for somebody new.</param>
/// <param name="NewName">Full name of somebody new.</param>
/// <param name="Language">Of that name, ISO 639-1.</param>
public sealed record SplitInto(string? Slug, string NewName = "", string Language = "en")
{
    internal PersonEdit? Problem() => Slug is not null ? null
        : new PersonState(new(new Dictionary<string, string> { [Language] = NewName }), [], default, []).Problem();
}
