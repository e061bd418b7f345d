using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.People;

/// <summary>Keeps who is who in single articles. The caller has a transaction open.</summary>
internal sealed class NamesakeBook(CorpusDb db)
{
    /// <summary>What these articles tell of one person is another's, now and whenever they are read anew.</summary>
    public async Task PartAsync(int person, int other, IReadOnlyList<int> articles, CancellationToken ct)
    {
        await RememberAsync(person, other, articles, ct);
        var mentions = await db.Mentions.Where(m => articles.Contains(m.ArticleId) && m.PersonId == person).Select(m => new[] { m.ArticleId, m.Start }).ToListAsync(ct);
        var quotes = await db.Quotes.Where(q => articles.Contains(q.ArticleId) && q.PersonId == person).Select(q => new[] { q.ArticleId, q.Position }).ToListAsync(ct);
        await PersonParting.MoveAsync(db, person, other, mentions, quotes, ct);
    }

    /// <summary>The stages go on finding the person there, or whomever an editor made the person before.</summary>
    private async Task RememberAsync(int person, int other, IReadOnlyList<int> articles, CancellationToken ct)
    {
        var known = await db.Namesakes.Where(n => articles.Contains(n.ArticleId) && (n.PersonId == person || n.FoundId == person)).ToListAsync(ct);
        foreach (var namesake in known.Where(n => n.PersonId == person))
        {
            if (namesake.FoundId == other) db.Remove(namesake); // given back
            else namesake.PersonId = other;
        }
        foreach (var article in articles.Except(known.Where(n => n.FoundId == person).Select(n => n.ArticleId)))
            db.Add(new Namesake { ArticleId = article, FoundId = person, PersonId = other });
        await db.SaveChangesAsync(ct);
    }
}
