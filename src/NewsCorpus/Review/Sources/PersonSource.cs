using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text;

namespace NewsCorpus.Review.Sources;

/// <summary>Proposed people, those with most quotes first: one decision counts for all of them.</summary>
internal sealed class PersonSource(PersonEditing editing, IDbContextFactory<CorpusDb> contexts) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Person;

    public IQueryable<int> Waiting(CorpusDb db) => db.People.Where(p => p.Status == PersonStatus.Proposed)
        .OrderByDescending(p => db.Quotes.Count(q => q.PersonId == p.Id)).ThenBy(p => p.Id).Select(p => p.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct)
    {
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person) return null;
        var mention = await db.Mentions.AsNoTracking().Include(m => m.Article).Where(m => m.PersonId == id).OrderBy(m => m.Start < 0).ThenBy(m => m.ArticleId).ThenBy(m => m.Start).FirstOrDefaultAsync(ct);
        return new PersonItem(
            person, await db.Mentions.Where(m => m.PersonId == id).Select(m => m.ArticleId).Distinct().CountAsync(ct), await db.Quotes.CountAsync(q => q.PersonId == id, ct),
            mention?.Article, mention is { Start: >= 0 } ? QuoteContext.Of(mention.Article.Text, [new TextSpan(mention.Start, mention.Start + mention.Length)]) : null);
    }

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, person => editing.AcceptAsync(person, by, ct), ct);

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, person => editing.RefuseAsync(person, by, ct), ct);

    private async Task<ReviewEnd> DecideAsync(ReviewSeen seen, Func<PersonSeen, Task<PersonEdit>> decide, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.People.Where(p => p.Id == seen.Id).Select(p => p.Slug).SingleOrDefaultAsync(ct) is not { } slug) return ReviewEnd.Gone;
        return await decide(new PersonSeen(slug, seen.Version)) switch
        {
            PersonEdit.Done or PersonEdit.Unchanged => ReviewEnd.Done,
            PersonEdit.NotFound => ReviewEnd.Gone,
            _ => ReviewEnd.ChangedMeanwhile,
        };
    }
}

/// <param name="Articles">Those that name the person.</param>
/// <param name="Article">The first that does; null where only quotes do.</param>
/// <param name="Context">The sentence there; null where only a headline names the person.</param>
public sealed record PersonItem(Person Person, int Articles, int Quotes, Article? Article, QuoteContext? Context) : ReviewItem(ReviewKind.Person, Person.Id, Person.Version);
