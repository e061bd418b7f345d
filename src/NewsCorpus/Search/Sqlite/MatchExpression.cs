using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Writes a query as FTS5 reads it.</summary>
internal sealed class MatchExpression
{
    private readonly WordStreams _streams;
    private readonly List<MatchPhrase> _phrases = [];
    private readonly List<string> _parts = [];
    private bool _isUnwanted;
    private string _column = "";

    private MatchExpression(WordStreams streams) => _streams = streams;

    public static Match Of(QueryNode node, WordStreams streams = WordStreams.All)
    {
        var writer = new MatchExpression(streams);
        return new(writer.Write(node), writer._phrases, writer._parts);
    }

    private string Write(QueryNode node) => node switch
    {
        WordNode word => Ways(word, () => Tokens(word.Word).DistinctBy(t => t.Token).Select(t => Phrase(t.Token, t.Stream))),
        PhraseNode phrase => Ways(phrase, () => [Phrase(string.Join(' ', phrase.Forms.Select(IndexTokens.Form)), WordStreams.Form, phrase.Forms.Count)]),
        NearNode near => Ways(near, () => [$"NEAR({string.Join(' ', near.Forms.Select(form => Phrase(IndexTokens.Form(form), WordStreams.Form)))}, {near.Distance})"]),
        TitleNode title => Title(title),
        PrefixNode prefix => Ways(prefix, () => [Prefix(prefix)]),
        AnyNode any => $"({string.Join(" OR ", any.Nodes.Select(Write))})",
        AllNode { Unwanted: [] } all => Wanted(all),
        AllNode all => $"({Wanted(all)} NOT ({Unwanted(all)}))",
        _ => throw new ArgumentException($"No way to look for a {node.GetType().Name}.", nameof(node)),
    };

    /// <summary>One part of the query; its phrases are written once it is the current one.</summary>
    private string Ways(QueryNode part, Func<IEnumerable<string>> phrases)
    {
        if (!_isUnwanted)
            _parts.Add(part.ToString());
        return $"({string.Join(" OR ", phrases())})";
    }

    private string Phrase(string tokens, WordStreams stream, int words = 1, string suffix = "")
    {
        var phrase = $"\"{tokens.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{suffix}";
        _phrases.Add(new(_column + phrase, _isUnwanted ? -1 : _parts.Count - 1, stream, words));
        return phrase;
    }

    private string Prefix(PrefixNode prefix) => _streams.HasFlag(WordStreams.Prefix)
        ? Phrase(IndexTokens.Form(prefix.Beginning), WordStreams.Prefix, suffix: " *")
        : Phrase(IndexTokens.Form(prefix.Beginning), WordStreams.Form);

    private string Title(TitleNode title)
    {
        _column = "\"Title\" : ";
        var inTitle = $"({_column}({Write(title.Node)}))";
        _column = "";
        return inTitle;
    }

    private string Wanted(AllNode all) => $"({string.Join(" AND ", all.Wanted.Select(Write))})";

    private string Unwanted(AllNode all)
    {
        var outer = _isUnwanted;
        _isUnwanted = true;
        var unwanted = string.Join(" OR ", all.Unwanted.Select(Write));
        _isUnwanted = outer;
        return unwanted;
    }

    /// <summary>At least one: with all ways of a word switched off its form is what is left.</summary>
    private List<(string Token, WordStreams Stream)> Tokens(QueryWord word)
    {
        var others = Others(word).Where(token => _streams.HasFlag(token.Stream)).ToList();
        return _streams.HasFlag(WordStreams.Form) || others.Count == 0 ? [(IndexTokens.Form(word.Form), WordStreams.Form), .. others] : others;
    }

    private static IEnumerable<(string Token, WordStreams Stream)> Others(QueryWord word) =>
    [
        .. word.Lemmas.Select(lemma => (IndexTokens.Lemma(lemma.Key, lemma.Value), WordStreams.Lemma)),
        .. word.NameKeys.Select(key => (IndexTokens.Name(key), WordStreams.Name)),
    ];
}
