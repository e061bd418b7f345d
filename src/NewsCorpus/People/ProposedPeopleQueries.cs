using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.People;

/// <summary>People whom articles name and nobody has decided about.</summary>
public sealed class ProposedPeopleQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Those whom most articles name first: one decision counts for all of them.</summary>
    public async Task<IReadOnlyList<ProposedPerson>> ListAsync(int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.People.AsNoTracking().Where(p => p.Status == PersonStatus.Proposed)
            .Select(p => new
            {
                Person = p,
                Articles = db.Mentions.Where(m => m.PersonId == p.Id).Select(m => m.ArticleId).Distinct().Count(),
                Quotes = db.Quotes.Count(q => q.PersonId == p.Id),
                First = db.Mentions.Where(m => m.PersonId == p.Id).OrderBy(m => m.ArticleId).ThenBy(m => m.Start)
                    .Select(m => new FirstMention(m.ArticleId, m.Article.Title, m.Article.Language, m.Start < 0 ? m.Article.Title : m.Article.Text, m.Start, m.Length)).FirstOrDefault(),
            })
            .OrderByDescending(p => p.Articles).ThenBy(p => p.Person.Id).Take(most)
            .Select(p => new ProposedPerson(new PersonSeen(p.Person.Slug, p.Person.Version), p.Person.Names, p.Articles, p.Quotes, p.First))
            .ToListAsync(ct);
    }

    public async Task<int> CountAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.People.CountAsync(p => p.Status == PersonStatus.Proposed, ct);
    }
}

/// <summary>A proposed person before an editor.</summary>
/// <param name="Seen">What accepting and refusing ask for.</param>
/// <param name="Articles">Those that name the person.</param>
/// <param name="First">In the first article that does; null where only quotes do.</param>
public sealed record ProposedPerson(PersonSeen Seen, LocalizedText Names, int Articles, int Quotes, FirstMention? First);

/// <summary>Where somebody is named.</summary>
/// <param name="Text">Of the article, or its title.</param>
/// <param name="Start">Into that text; -1 where only the title names the person.</param>
public sealed record FirstMention(int Article, string Title, string Language, string Text, int Start, int Length);
