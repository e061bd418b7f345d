using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Search;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Quotes.Checking;

/// <summary>Finds out whether a sentence was said, or written, as somebody says it was.</summary>
public sealed class QuoteCheck(ISearchIndex index, IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>In UTF-16 units: several sentences, and an address that every server takes (six bytes for each Cyrillic letter).</summary>
    public const int LongestSentence = 1000;

    /// <summary>What each of the two searches may contribute.</summary>
    private const int MostHits = 50;

    /// <summary>How many articles a sentence is compared with.</summary>
    public const int MostArticles = 2 * MostHits;

    /// <summary>Words that are looked for: the longest are the rarest, and a search takes no more than 50 words and signs.</summary>
    private const int MostWords = 16;

    /// <param name="text">As pasted; white space around it does not count, nor do quotation marks.</param>
    /// <param name="ct">Stops the search.</param>
    public async Task<CheckedSentence> CheckAsync(string text, CancellationToken ct)
    {
        var trimmed = text.Trim();
        var sentence = trimmed.Length > LongestSentence ? trimmed[..LongestSentence] : trimmed;
        var articles = await CandidatesAsync(sentence, ct);
        var places = articles.SelectMany(article => ArticleCheck.Places(sentence, article))
            .OrderBy(p => p.Comparison.Verdict).ThenByDescending(p => p.Comparison.Same)
            .ThenBy(p => p.Article.Published ?? DateTime.MaxValue).ThenBy(p => p.Article.Id);
        return new(sentence, sentence.Length < trimmed.Length, [.. places], articles.Count);
    }

    /// <summary>The articles that have the words in a row, and those that share most of them.</summary>
    private async Task<List<Article>> CandidatesAsync(string sentence, CancellationToken ct)
    {
        string[] forms = [.. Tokenizer.Words(sentence).Select(word => LetterFold.Of(word.In(sentence)))];
        if (forms is []) return [];
        var inARow = await IdsAsync($"\"{string.Join(' ', forms)}\"", ct);
        var alike = await IdsAsync(string.Join(" OR ", TellingWords(sentence)), ct);
        int[] ids = [.. inARow.Union(alike)];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Articles.AsNoTrackingWithIdentityResolution().AsSplitQuery().Where(a => ids.Contains(a.Id))
            .Include(a => a.Outlet)
            .Include(a => a.Quotes.Where(q => q.Status != QuoteStatus.Rejected && q.Kind != QuoteKind.Reported).OrderBy(q => q.Position)).ThenInclude(q => q.Person)
            .Include(a => a.Coverage).ThenInclude(c => c.Meeting)
            .OrderBy(a => a.Id)
            .ToListAsync(ct);
    }

    private async Task<IEnumerable<int>> IdsAsync(string query, CancellationToken ct)
    {
        var result = await index.SearchAsync(new() { Text = query, PageSize = MostHits }, ct);
        return result.Hits.Select(hit => hit.ArticleId);
    }

    /// <summary>The longest words, without those that every text has; all of them where there are no others.</summary>
    private static IEnumerable<string> TellingWords(string sentence)
    {
        var words = Tokenizer.Words(sentence).Select(span => span.In(sentence)).DistinctBy(word => LetterFold.Of(word)).ToList();
        var telling = words.Where(word => !StopWords.Contains(LetterFold.Of(word))).ToList();
        return (telling is [] ? words : telling).OrderByDescending(word => word.Length).Take(MostWords);
    }
}
