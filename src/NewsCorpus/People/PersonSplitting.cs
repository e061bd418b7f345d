using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Linking;
using NewsCorpus.Quotes;

namespace NewsCorpus.People;

/// <summary>Editors part people who were taken for one. Each call is one transaction with its entries in the log.</summary>
public sealed class PersonSplitting(IDbContextFactory<CorpusDb> contexts, ChangeLog log)
{
    /// <summary>Gives what some articles tell of a person, single quotes, and some of the person's other names, to another. Re-runs of these articles go by it.</summary>
    /// <returns>The address of the other person beside <see cref="PersonEdit.Done"/>.</returns>
    public async Task<(PersonEdit Edit, string? Slug)> SplitAsync(PersonSeen seen, SplitParts parts, SplitInto into, int by, CancellationToken ct)
    {
        if (into.Problem() is { } problem) return (problem, null);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(db, seen.Slug, ct) is not { } person) return (PersonEdit.NotFound, null);
        if (person.Version != seen.Version) return (PersonEdit.ChangedMeanwhile, null);
        var given = person.OtherNames.Intersect(parts.Names).ToList();
        var told = await ToldAsync(db, person.Id, parts.Articles, ct);
        var said = await db.Quotes.Include(q => q.Person).Where(q => parts.Quotes.Contains(q.Id) && q.PersonId == person.Id).ToListAsync(ct);
        if (given is [] && told is [] && said is []) return (PersonEdit.Unchanged, null);
        if ((into.Slug is { } slug ? await FindAsync(db, slug, ct) : await MakeAsync(db, into, by, ct)) is not { } other) return (PersonEdit.NotFound, null);
        if (other == person) return (PersonEdit.SamePerson, null);
        var split = Note(db, person, other, told, by);
        var (before, otherBefore) = (PersonState.Of(person), PersonState.Of(other));
        await GiveNamesAsync(db, person, other, given, ct);
        PersonChanges.Note(log, db, by, person, before, split);
        PersonChanges.Note(log, db, by, other, otherBefore, split);
        GiveQuotes(db, said, other, split, by);
        await db.SaveChangesAsync(ct);
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
        var names = new LocalizedText(new Dictionary<string, string> { [into.Language] = into.Name });
        var person = new Person { Slug = await FreeSlugAsync(db, into.Name, ct), Names = names };
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

    /// <summary>Each is corrected by itself, so that it stays the other's whatever becomes of its article.</summary>
    private void GiveQuotes(CorpusDb db, List<Quote> said, Person other, Change split, int by)
    {
        foreach (var quote in said)
        {
            var before = QuoteState.Of(quote);
            (quote.Person, quote.Status) = (other, QuoteEditing.Corrected(quote));
            quote.Version++;
            log.Add(db, by, new(Subject.Quote, quote.Id, quote.Text), ChangeWhat.Quote, before, QuoteState.Of(quote), split);
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

/// <summary>What of a person is another's. What is not the person's is passed over.</summary>
/// <param name="Articles">All that they tell of the person.</param>
/// <param name="Quotes">Single ones, by id.</param>
/// <param name="Names">Of <see cref="Person.OtherNames"/>.</param>
public sealed record SplitParts(IReadOnlyList<int> Articles, IReadOnlyList<int> Quotes, IReadOnlyList<string> Names);

/// <summary>Whom a split gives to.</summary>
/// <param name="Slug">Of somebody who is there; null for somebody new.</param>
/// <param name="Name">Somebody new gets it as the full name.</param>
/// <param name="Language">Of that name, ISO 639-1.</param>
public sealed record SplitInto(string? Slug, string Name = "", string Language = "en")
{
    /// <summary>Null where somebody can be made of it, or need not be.</summary>
    public PersonEdit? Problem() => Slug is not null ? null
        : new PersonState(new(new Dictionary<string, string> { [Language] = Name }), [], default, []).Problem();
}
