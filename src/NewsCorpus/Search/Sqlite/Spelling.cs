using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Finds the words of the corpus that a mistyped word may have meant.</summary>
internal static class Spelling
{
    /// <summary>A shorter word is near too many others.</summary>
    private const int ShortestWord = 4;

    /// <summary>From here on two slips are forgiven.</summary>
    private const int LongWord = 6;

    /// <summary>The nearest words, the commonest first among equals; none where the word is too short to tell.</summary>
    /// <param name="form">Folded.</param>
    /// <param name="most">How many at the most.</param>
    public static IReadOnlyList<string> Near(IndexReader reader, string form, int most)
    {
        if (form.Length < ShortestWord)
            return [];
        var limit = form.Length >= LongWord ? 2 : 1;
        // People seldom mistype the first letter, and the vocabulary is sorted by it.
        var first = IndexTokens.Form(form[..1]);
        var words = reader.Rows("""SELECT term, doc FROM "ArticleWords" WHERE term > $1 AND term < $2""", first, first + '\uffff')
            .Select(row => (Form: IndexTokens.FormOf(row.GetString(0)), Articles: row.GetInt32(1)))
            .GroupBy(word => word.Form, (word, counts) => (Form: word, Articles: counts.Sum(c => c.Articles)));
        return
        [
            .. words.Where(w => w.Form != form)
                .Select(w => (w.Form, w.Articles, Distance: EditDistance.Between(form, w.Form, limit))).Where(w => w.Distance <= limit)
                .OrderBy(w => w.Distance).ThenByDescending(w => w.Articles).ThenBy(w => w.Form, StringComparer.Ordinal).Take(most).Select(w => w.Form),
        ];
    }
}
