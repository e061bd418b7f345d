using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>The tokens of articles that changed, cut from their texts as the index has them cut: asking the index for each token again takes far longer.</summary>
internal static class ChangedTokens
{
    /// <summary>Half a second of one core; beyond, tokens are asked for again.</summary>
    private const int MostArticles = 2_000;

    private const string Sql = """
        SELECT "Language", "Title", "Text" FROM "Articles" WHERE "Id" IN (SELECT "ArticleId" FROM "ArticleChanges" WHERE "Seq" > $1) LIMIT $2
        """;

    /// <summary>Every token that changed articles have now, whether they had it before or not; null where too many changed.</summary>
    /// <param name="version">What is known is of this moment.</param>
    public static IReadOnlySet<string>? Since(long version, IndexReader reader)
    {
        var articles = reader.Rows(Sql, version, MostArticles + 1).Select(row => (Language: row.GetString(0), Texts: new[] { row.GetString(1), row.GetString(2) })).ToList();
        return articles.Count > MostArticles ? null
            // Whoever searches waits for it: on all cores.
            : articles.AsParallel().SelectMany(article => article.Texts.SelectMany(text => Tokens(text, article.Language)).Distinct()).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Tokens(string text, string language) => IndexTokens.OfText(text, language).Select(token => token.Start + token.End);
}
