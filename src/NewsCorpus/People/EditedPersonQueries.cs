using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Quotes;

namespace NewsCorpus.People;

/// <summary>What the pages ask on which editors correct, merge and part people.</summary>
public sealed class EditedPersonQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Articles that a split shows at once.</summary>
    public const int PageSize = 100;

    /// <summary>Null where there is nobody of that address. Those whom an editor refused are found, too: an editor may think again.</summary>
    public async Task<EditedPerson?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Include(p => p.Offices).SingleOrDefaultAsync(p => p.Slug == slug, ct);
        return person is null ? null : await EditedAsync(db, person, also: person.Id, ct);
    }

    /// <summary>Whoever is meant by an address or a name; empty where nobody is.</summary>
    public async Task<IReadOnlyList<EditedPerson>> NamedAsync(string typed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await EditedAsync(db, await PeopleNamed.FindAsync(db, typed.Trim(), ct), ct);
    }

    /// <summary>Others whose name sounds like one of the person's: they may be one.</summary>
    public async Task<IReadOnlyList<EditedPerson>> AlikeAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var keys = db.People.Where(p => p.Slug == slug).SelectMany(p => p.Keys).Select(k => k.Key);
        var alike = await db.People.AsNoTracking().Include(p => p.Offices)
            .Where(p => p.Slug != slug && p.Status != PersonStatus.Refused && p.Keys.Any(k => keys.Contains(k.Key))).OrderBy(p => p.Slug).Take(PageSize).ToListAsync(ct);
        return await EditedAsync(db, alike, ct);
    }

    /// <summary>What would be left if the two were merged. Nothing is written.</summary>
    public async Task<EditedPerson> MergedAsync(EditedPerson gone, EditedPerson kept, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Include(p => p.Offices).Include(p => p.Keys).AsSplitQuery().SingleAsync(p => p.Id == kept.Person.Id, ct);
        PersonMerging.AddNames(person, gone.Person);
        return await EditedAsync(db, person, also: gone.Person.Id, ct);
    }

    /// <summary>One page of the articles that name or quote the person, the last stored first.</summary>
    /// <param name="before">Id of the last article of the page before; null for the first page.</param>
    public async Task<IReadOnlyList<NamingArticle>> ArticlesAsync(string slug, int? before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Articles.AsNoTracking()
            .Where(a => (before == null || a.Id < before) && (a.Mentions.Any(m => m.Person.Slug == slug) || a.Quotes.Any(q => q.Person!.Slug == slug)))
            .OrderByDescending(a => a.Id).Take(PageSize)
            .Select(a => new NamingArticle(
                a.Id, a.Title, a.Language, a.Outlet!.Name,
                a.Quotes.Where(q => q.Person!.Slug == slug && q.Status != QuoteStatus.Rejected).OrderBy(q => q.Position).Select(q => new SaidWords(q.Id, q.Text)).ToList(),
                a.Mentions.Where(m => m.Person.Slug == slug).OrderBy(m => m.Start)
                    .Select(m => new FirstMention(m.ArticleId, m.Article.Title, m.Article.Language, m.Start < 0 ? m.Article.Title : m.Article.Text, m.Start, m.Length)).FirstOrDefault()))
            .ToListAsync(ct);
    }

    /// <summary>Merges into a person that can be taken back, the newest first.</summary>
    public async Task<IReadOnlyList<Change>> MergesAsync(int person, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Changes.AsNoTracking()
            .Where(c => c.Subject == Subject.Person && c.SubjectId == person && c.What == ChangeWhat.Merged && !db.Changes.Any(undo => undo.UndoesId == c.Id))
            .OrderByDescending(c => c.Id).Take(PageSize).ToListAsync(ct);
    }

    /// <summary>What of the person is to be looked at again.</summary>
    public async Task<IReadOnlyList<Flag>> FlagsAsync(int person, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FlagBook.WaitingAsync(db, Subject.Person, person, ct);
    }

    private static async Task<IReadOnlyList<EditedPerson>> EditedAsync(CorpusDb db, IReadOnlyList<Person> people, CancellationToken ct)
    {
        var edited = new List<EditedPerson>(people.Count);
        foreach (var person in people) edited.Add(await EditedAsync(db, person, also: person.Id, ct));
        return edited;
    }

    /// <param name="also">Id of somebody whose articles, quotes and meetings count, too.</param>
    private static async Task<EditedPerson> EditedAsync(CorpusDb db, Person person, int also, CancellationToken ct) => new(
        person,
        await db.Mentions.Where(m => m.PersonId == person.Id || m.PersonId == also).Select(m => m.ArticleId).Distinct().CountAsync(ct),
        await db.Quotes.CountAsync(q => (q.PersonId == person.Id || q.PersonId == also) && q.Status != QuoteStatus.Rejected, ct),
        await db.Participants.Where(p => p.PersonId == person.Id || p.PersonId == also).Select(p => p.MeetingId).Distinct().CountAsync(ct));
}

/// <summary>A person before an editor.</summary>
/// <param name="Person">With offices.</param>
/// <param name="Articles">That name the person.</param>
/// <param name="Quotes">Without those that were rejected.</param>
/// <param name="Meetings">That the person took part in.</param>
public sealed record EditedPerson(Person Person, int Articles, int Quotes, int Meetings);

/// <summary>An article that names or quotes somebody.</summary>
/// <param name="Outlet">Null where the page names none.</param>
/// <param name="Quotes">Of the person.</param>
/// <param name="First">Null where only quotes are the person's.</param>
public sealed record NamingArticle(int Id, string Title, string Language, string? Outlet, IReadOnlyList<SaidWords> Quotes, FirstMention? First);

/// <summary>A quote before an editor who chooses some.</summary>
/// <param name="Id">Of the quote.</param>
public sealed record SaidWords(int Id, string Text);
