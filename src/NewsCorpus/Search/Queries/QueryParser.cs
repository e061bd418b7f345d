using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>Reads what people type. Nothing is an error: what makes no sense is left out, and said to be.</summary>
/// <remarks>query = all { OR all }; all = { [-] term }; term = field:value | [title: | quote:] (word | prefix* | "phrase" | "near"~5 | =word | ( query ))</remarks>
public sealed class QueryParser
{
    /// <summary>Enough for a pasted paragraph; more is cut, so that no query costs more than others can bear.</summary>
    public const int LongestQuery = 1000;
    private const int MostTerms = 50;
    private const int DeepestNesting = 8;

    private readonly QueryToken[] _tokens;
    private int _at;
    private int _depth;
    private bool _isRepaired;
    private DateRange? _published;

    private QueryParser(string query)
    {
        var bounded = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var tokens = QueryLexer.Tokens(bounded).ToArray();
        _tokens = tokens[..tokens.Index().Where(token => token.Item.IsTerm).Skip(MostTerms).Select(token => token.Index).FirstOrDefault(tokens.Length)];
        _isRepaired = bounded.Length < query.Length || _tokens.Length < tokens.Length;
    }

    private QueryTokenKind? Next => _at < _tokens.Length ? _tokens[_at].Kind : null;

    /// <summary>Never throws, whatever the text.</summary>
    public static ParsedQuery Parse(string query)
    {
        var parser = new QueryParser(query);
        var read = parser.Any();
        var kept = read is null ? null : ConditionPlaces.Keep(read);
        return new(kept, parser._published, parser._isRepaired || !ReferenceEquals(kept, read))
        {
            OnTheOtherKeyboard = OtherWritings.OfKeys(query) is { } typed ? Parse(typed).Root : null,
        };
    }

    private QueryNode? Any()
    {
        List<QueryNode> nodes = [];
        do
        {
            if (All() is { } node)
                nodes.Add(node);
            else
                _isRepaired |= _tokens.Any(token => token is not { Kind: QueryTokenKind.Field, Field: QueryField.Date });
        }
        while (Take(QueryTokenKind.Or));
        return nodes.Count > 1 ? new AnyNode(nodes) : nodes.FirstOrDefault();
    }

    private QueryNode? All()
    {
        List<QueryNode> wanted = [], unwanted = [];
        while (Next is not (null or QueryTokenKind.Or) && !(Next == QueryTokenKind.Close && _depth > 0))
        {
            if (TakeDate())
                continue;
            var isUnwanted = Take(QueryTokenKind.Not);
            if (Term() is { } node)
                (isUnwanted ? unwanted : wanted).Add(node);
            else
                _isRepaired |= isUnwanted;
        }
        return AllNode.Of(wanted, unwanted);
    }

    /// <summary>Days hold for the whole query, so they stand in no bracket and behind no minus, and once.</summary>
    private bool TakeDate()
    {
        if (Next != QueryTokenKind.Field || _tokens[_at].Field != QueryField.Date || _depth > 0 || _published is not null || DateRange.Parse(_tokens[_at].Text) is not { } range)
            return false;
        _published = range;
        _at++;
        return true;
    }

    private QueryNode? Term()
    {
        if (Next is null or QueryTokenKind.Or)
            return null;
        var token = _tokens[_at++];
        return token.Kind switch
        {
            QueryTokenKind.Word => new WordNode(QueryWord.Of(token.Text)),
            QueryTokenKind.Prefix => Prefix(token.Text),
            QueryTokenKind.Phrase => Phrase(token.Text, token.Distance),
            QueryTokenKind.Field => Field(token),
            QueryTokenKind.Open when _depth < DeepestNesting => Group(),
            _ => Senseless(),
        };
    }

    private QueryNode? Group()
    {
        _depth++;
        var node = Any();
        _depth--;
        _isRepaired |= !Take(QueryTokenKind.Close);
        return node;
    }

    private static QueryNode Prefix(string word)
    {
        var beginning = LetterFold.Of(word);
        return beginning.Length >= PrefixNode.Shortest ? new PrefixNode(beginning) : new WordNode(QueryWord.Of(word));
    }

    private QueryNode? Field(QueryToken token) => token.Field switch
    {
        QueryField.Title => Inside(token.Field, node => node as TitleNode ?? new TitleNode(node)),
        QueryField.Quote => Inside(token.Field, node => new QuoteNode(node)),
        var field when QueryFields.Values(field) is { } values => Values(values, token.Text),
        _ => Senseless(),
    };

    private QueryNode? Inside(QueryField field, Func<QueryNode, QueryNode> make)
    {
        // "title:title:…" says it twice.
        while (Next == QueryTokenKind.Field && _tokens[_at].Field == field)
            _at++;
        return Term() is { } node ? make(node) : Senseless();
    }

    private QueryNode? Values(SearchField field, string text)
    {
        var values = QueryFieldValue.Each(text);
        return values.Length > 0 ? new FieldNode(field, values) : Senseless();
    }

    private QueryNode? Phrase(string words, int distance)
    {
        string[] forms = [.. Tokenizer.Words(words).Select(word => LetterFold.Of(word.In(words)))];
        return forms switch
        {
            [] => Senseless(),
            [_, _, ..] when distance > 0 => new NearNode(forms, distance),
            _ => new PhraseNode(forms),
        };
    }

    private QueryNode? Senseless()
    {
        _isRepaired = true;
        return null;
    }

    private bool Take(QueryTokenKind kind)
    {
        if (Next != kind)
            return false;
        _at++;
        return true;
    }
}
