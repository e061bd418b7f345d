using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>A query as FTS5 reads it. Every token is quoted, and tokens hold letters, digits and the marks of the streams only.</summary>
internal static class MatchExpression
{
    public static string Of(QueryNode node) => node switch
    {
        WordNode word => $"({string.Join(" OR ", Tokens(word.Word).Distinct().Select(Quote))})",
        PhraseNode phrase => Quote(string.Join(' ', phrase.Forms.Select(IndexTokens.Form))),
        NearNode near => $"NEAR({string.Join(' ', near.Forms.Select(form => Quote(IndexTokens.Form(form))))}, {near.Distance})",
        TitleNode title => $"(\"Title\" : ({Of(title.Node)}))",
        PrefixNode prefix => Quote(IndexTokens.Form(prefix.Beginning)) + " *",
        AnyNode any => $"({string.Join(" OR ", any.Nodes.Select(Of))})",
        AllNode { Unwanted: [] } all => Wanted(all),
        AllNode all => $"({Wanted(all)} NOT ({string.Join(" OR ", all.Unwanted.Select(Of))}))",
        _ => throw new ArgumentException($"No way to look for a {node.GetType().Name}.", nameof(node)),
    };

    private static string Wanted(AllNode all) => $"({string.Join(" AND ", all.Wanted.Select(Of))})";

    // The exact form is one of its own forms: a text that has it answers by several streams at once, and so comes first.
    private static IEnumerable<string> Tokens(QueryWord word) =>
    [
        IndexTokens.Form(word.Form),
        .. word.Lemmas.Select(lemma => IndexTokens.Lemma(lemma.Key, lemma.Value)),
        .. word.NameKeys.Select(IndexTokens.Name),
    ];

    private static string Quote(string tokens) => $"\"{tokens.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
