using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Writes a query as FTS5 reads it.</summary>
internal sealed class MatchExpression
{
    private readonly WordStreams _streams;
    private readonly Predicate<string> _isThere;
    private readonly List<MatchPhrase> _phrases = [];
    private readonly List<string> _parts = [];
    private bool _isUnwanted;
    private bool _isNear;
    private string _column = "";

    private MatchExpression(WordStreams streams, Predicate<string> isThere) => (_streams, _isThere) = (streams, isThere);

    /// <param name="isThere">Whether any text has a token: most forms of a word stand nowhere, and need not be asked for. Null where it is not known.</param>
    public static Match Of(QueryNode node, WordStreams streams = WordStreams.All, Predicate<string>? isThere = null)
    {
        var writer = new MatchExpression(streams, isThere ?? (_ => true));
        return new(writer.Write(node), writer._phrases, writer._parts);
    }

    private string Write(QueryNode node) => node switch
    {
        WordNode word => Ways(word, () => Tokens(word.Word).Select(t => Phrase(t.Token, t.Streams))),
        PhraseNode phrase => Ways(phrase, () => [Phrase(string.Join(' ', phrase.Forms.Select(Exact)), WordStreams.Form, phrase.Forms.Count)]),
        NearNode near => Ways(near, () => [Near(near)]),
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

    private string Phrase(string tokens, WordStreams streams, int words = 1, string suffix = "")
    {
        var phrase = $"\"{tokens.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{suffix}";
        var single = words > 1 || _isNear ? null : new PhraseTokens([.. IndexTokens.OfQuery(tokens).Select(token => token.Start + token.End)], suffix.Length > 0, _column.Length > 0);
        _phrases.Add(new(_column + phrase, _isUnwanted ? -1 : _parts.Count - 1, streams, words, single));
        return phrase;
    }

    private string Prefix(PrefixNode prefix) => _streams.HasFlag(WordStreams.Prefix)
        ? Phrase(IndexTokens.Form(prefix.Beginning), WordStreams.Prefix, suffix: " *")
        : Phrase(Exact(prefix.Beginning), WordStreams.Form);

    private string Near(NearNode near)
    {
        _isNear = true;
        var forms = string.Join(' ', near.Forms.Select(form => Phrase(Exact(form), WordStreams.Form)));
        _isNear = false;
        return $"NEAR({forms}, {near.Distance})";
    }

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

    private string Exact(string form) =>
        !_isThere(IndexTokens.Alone(form)) ? IndexTokens.Form(form)
        : _isThere(IndexTokens.Form(form)) ? IndexTokens.Any(form)
        : IndexTokens.Alone(form);

    /// <summary>At least one: with all ways of a word switched off its form is what is left.</summary>
    private IEnumerable<(string Token, WordStreams Streams)> Tokens(QueryWord word)
    {
        var wanted = AllTokens(word).Select(t => (t.Token, Streams: t.Streams & _streams)).Where(t => t.Streams != WordStreams.None).ToList();
        if (wanted.Count == 0)
            return [(Exact(word.Form), WordStreams.Form)];
        var there = wanted.Where(t => _isThere(t.Token)).ToList();
        return there.Count > 0 ? there : wanted.Take(1);
    }

    private static IEnumerable<(string Token, WordStreams Streams)> AllTokens(QueryWord word) =>
    [
        (IndexTokens.Form(word.Form), word.Forms.Count > 0 ? WordStreams.Form | WordStreams.Lemma : WordStreams.Form),
        (IndexTokens.Alone(word.Form), WordStreams.Form),
        .. word.Forms.Where(form => form != word.Form).Select(form => (IndexTokens.Form(form), WordStreams.Lemma)),
        .. word.NameKeys.Select(key => (IndexTokens.Name(key), WordStreams.Name)),
        .. word.AliasKeys.Select(key => (IndexTokens.Name(key), WordStreams.Alias)),
    ];
}
