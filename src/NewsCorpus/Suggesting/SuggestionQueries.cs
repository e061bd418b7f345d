using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Suggesting;

/// <summary>What can be suggested of this corpus. Read into memory; read again, beside the answers, when it may have changed.</summary>
public sealed class SuggestionQueries(IDbContextFactory<CorpusDb> contexts, TimeProvider time)
{
    /// <summary>The commonest: rarer ones are typed to the end anyway.</summary>
    private const int MostWords = 50_000;

    /// <summary>A new person is suggested a minute later, or where reading takes long, when the time spent on it stays below a hundredth.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private const int ShareOfTime = 100;

    private readonly Lock _gate = new();
    private Task<SuggestionList>? _current;
    private Task<SuggestionList>? _next;
    private DateTimeOffset _staleAt;

    /// <summary>What can be suggested now.</summary>
    public Task<SuggestionList> ListAsync()
    {
        lock (_gate)
        {
            if (_current is null or { IsFaulted: true })
                return _current = LoadAsync();
            if (_next is null && _current.IsCompleted && time.GetUtcNow() >= _staleAt)
                _next = LoadAsync();
            if (_next is { IsCompleted: true })
                (_current, _next) = (_next.IsFaulted ? _current : _next, null);
            return _current;
        }
    }

    private async Task<SuggestionList> LoadAsync()
    {
        await Task.Yield(); // nobody is kept waiting for the first query
        var start = Stopwatch.GetTimestamp();
        await using var db = await contexts.CreateDbContextAsync();
        SuggestionList list = new([.. await PeopleAsync(db), .. await MeetingsAsync(db), .. await OutletsAsync(db), .. await TagsAsync(db), .. await WordsAsync(db)]);
        var rest = Stopwatch.GetElapsedTime(start) * ShareOfTime;
        lock (_gate)
            _staleAt = time.GetUtcNow() + (rest > Fresh ? rest : Fresh);
        return list;
    }

    private static async Task<IEnumerable<Suggestion>> PeopleAsync(CorpusDb db)
    {
        var people = await db.People.AsNoTracking()
            .Select(p => new { p.Names, p.Slug, p.OtherNames, Articles = db.Mentions.Where(m => m.PersonId == p.Id).Select(m => m.ArticleId).Distinct().Count() })
            .Where(p => p.Articles > 0).ToListAsync();
        return people.Select(p => new Suggestion(SuggestionKind.Person, p.Names, p.Slug, p.Articles) { OtherNames = p.OtherNames });
    }

    private static async Task<IEnumerable<Suggestion>> MeetingsAsync(CorpusDb db)
    {
        var meetings = await db.Meetings.AsNoTracking().Where(m => m.Coverage.Count > 0)
            .Select(m => new { m.Titles, m.Slug, m.Places, Articles = m.Coverage.Count }).ToListAsync();
        return meetings.Select(m => new Suggestion(SuggestionKind.Meeting, m.Titles, m.Slug, m.Articles) { OtherNames = [.. m.Places.ByLanguage.Values] });
    }

    private static async Task<IEnumerable<Suggestion>> OutletsAsync(CorpusDb db)
    {
        var outlets = await db.Outlets.AsNoTracking()
            .Select(o => new { o.Name, o.Slug, o.OtherNames, Articles = db.Articles.Count(a => a.OutletId == o.Id) }).Where(o => o.Articles > 0).ToListAsync();
        return outlets.Select(o => new Suggestion(
            SuggestionKind.Outlet, new(new Dictionary<string, string> { [""] = o.Name }), o.Slug, o.Articles)
        { OtherNames = o.OtherNames });
    }

    private static async Task<IEnumerable<Suggestion>> TagsAsync(CorpusDb db)
    {
        var tags = await db.Tags.AsNoTracking().Where(t => t.Articles.Count > 0).Select(t => new { t.Names, t.Slug, Articles = t.Articles.Count }).ToListAsync();
        return tags.Select(t => new Suggestion(SuggestionKind.Tag, t.Names, t.Slug, t.Articles));
    }

    /// <summary>From the vocabulary of the search index, where keys of names have a mark before them, and forms that stand alone one behind.</summary>
    private static async Task<IEnumerable<Suggestion>> WordsAsync(CorpusDb db)
    {
        var words = await db.Database.SqlQuery<IndexedWord>(
            $"""
            SELECT rtrim(term, '^') AS "Word", sum(doc) AS "Articles" FROM "ArticleWords" WHERE term < '@' OR term > 'A' GROUP BY 1 ORDER BY 2 DESC LIMIT {MostWords}
            """).ToListAsync();
        return words.Where(w => w.Word.All(char.IsLetter) && !StopWords.Contains(w.Word)).Select(w => Suggestion.Word(w.Word, w.Articles));
    }

    private sealed record IndexedWord(string Word, int Articles);
}
