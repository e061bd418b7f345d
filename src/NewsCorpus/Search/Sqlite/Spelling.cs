using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Finds the words of the corpus that a mistyped word may have meant.</summary>
internal static class Spelling
{
    /// <summary>A shorter word is near too many others.</summary>
    private const int ShortestWord = 4;

    /// <summary>From here on two slips are forgiven, where one leads nowhere.</summary>
    private const int LongWord = 6;

    /// <summary>
    /// Words looked at for one that was typed. Among 160,000 Russian words, two slips away from a word with п, the commonest first letter, took 1,500 looks
    /// and one slip 400; a look takes a tenth of a millisecond, however large the index.
    /// </summary>
    private const int MostLooks = 2_000;

    /// <summary>The nearest words, the commonest first among equals; none where the word is too short to tell.</summary>
    /// <param name="form">Folded.</param>
    /// <param name="most">How many at the most.</param>
    public static IReadOnlyList<string> Near(IndexReader reader, string form, int most)
    {
        if (form.Length < ShortestWord)
            return [];
        var near = Within(reader, form, slips: 1);
        if (near.Count == 0 && form.Length >= LongWord)
            near = Within(reader, form, slips: 2);
        return [.. near.OrderByDescending(word => Articles(reader, word)).ThenBy(word => word, StringComparer.Ordinal).Take(most)];
    }

    private static List<string> Within(IndexReader reader, string form, int slips)
    {
        // People seldom mistype the first letter, and the vocabulary is sorted by it.
        var first = IndexTokens.Form(form[..1]);
        var looks = 0;
        return [.. NearWords.Of(form, slips, text => ++looks > MostLooks ? null : reader.WordFrom(text.Length == 0 ? first : text, first)).Where(word => word != form).Distinct()];
    }

    private static long Articles(IndexReader reader, string form) =>
        reader.Rows("""SELECT doc FROM "ArticleWords" WHERE term = $1 UNION ALL SELECT doc FROM "ArticleWords" WHERE term = $2""", IndexTokens.Form(form), IndexTokens.Alone(form))
            .Sum(row => row.GetInt64(0));
}
