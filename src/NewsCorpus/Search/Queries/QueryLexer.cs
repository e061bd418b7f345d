using System.Buffers;
using System.Globalization;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>Cuts a query into words and signs. Whatever is no sign here parts words and means nothing.</summary>
internal static class QueryLexer
{
    private const int MostDigits = 3;
    private const string DoubleMarks = "\"“”„‟«»‹›";
    private const string SingleMarks = "'‘’‚";
    private const string Ends = DoubleMarks + "()|";

    private static readonly SearchValues<char> AnyDoubleMark = SearchValues.Create(DoubleMarks);

    /// <summary>Whether a word in capitals is a sign.</summary>
    public static bool IsReserved(string word) => word is "OR" or "ИЛИ" or "NOT" or "AND";

    public static bool IsDoubleMark(char c) => DoubleMarks.Contains(c);

    public static IEnumerable<QueryToken> Tokens(string query)
    {
        for (var at = 0; at < query.Length;)
        {
            var (tokens, next) = Read(query, at);
            foreach (var token in tokens)
                yield return token;
            at = next;
        }
    }

    private static (IEnumerable<QueryToken> Tokens, int Next) Read(string query, int at) => query[at] switch
    {
        '(' => ([new(QueryTokenKind.Open)], at + 1),
        ')' => ([new(QueryTokenKind.Close)], at + 1),
        '|' => ([new(QueryTokenKind.Or)], at + 1),
        '-' or '−' when IsSign(query, at) => ([new(QueryTokenKind.Not)], at + 1),
        var c when char.IsWhiteSpace(c) => ([], at + 1),
        var c when IsDoubleMark(c) => Quoted(query, at, EndOfDouble(query, at)),
        var c when SingleMarks.Contains(c) => Quoted(query, at, EndOfSingle(query, at)),
        _ => Run(query, at),
    };

    /// <summary>A hyphen before something, after nothing.</summary>
    private static bool IsSign(string query, int at) =>
        (at == 0 || char.IsWhiteSpace(query[at - 1]) || query[at - 1] == '(') && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);

    private static (IEnumerable<QueryToken>, int) Quoted(string query, int at, int end) => end < 0
        ? ([new(QueryTokenKind.Stray)], at + 1)
        : WithDistance(query[(at + 1)..end], query, end + 1);

    /// <summary>"two words"~5: near each other.</summary>
    private static (IEnumerable<QueryToken>, int) WithDistance(string words, string query, int at)
    {
        var digits = at < query.Length && query[at] == '~' ? query.Skip(at + 1).TakeWhile(char.IsAsciiDigit).Take(MostDigits).Count() : 0;
        if (digits == 0)
            return ([new(QueryTokenKind.Phrase, words)], at);
        var distance = int.Parse(query.AsSpan(at + 1, digits), CultureInfo.InvariantCulture);
        return ([new(QueryTokenKind.Phrase, words, Math.Clamp(distance, 1, NearNode.Farthest))], at + 1 + digits);
    }

    /// <summary>The place of the mark that closes the one there; -1 where there is none.</summary>
    public static int EndOfDouble(string query, int at) => query.AsSpan(at + 1).IndexOfAny(AnyDoubleMark) is var end and >= 0 ? at + 1 + end : -1;

    /// <summary>An apostrophe inside a word ends nothing.</summary>
    private static int EndOfSingle(string query, int at)
    {
        for (var end = at + 1; end < query.Length; end++)
            if (SingleMarks.Contains(query[end]) && (end + 1 == query.Length || !char.IsLetterOrDigit(query[end + 1])))
                return end;
        return -1;
    }

    private static (IEnumerable<QueryToken>, int) Run(string query, int at)
    {
        if (QueryFields.At(query, at) is not { } named)
            return (Words(query[at..EndOfRun(query, at)]), EndOfRun(query, at));
        if (named.Field is QueryField.Title or QueryField.Quote)
            return ([new(QueryTokenKind.Field, Field: named.Field)], named.End);
        var (value, end) = QueryFieldValue.At(query, named.End);
        return ([new(QueryTokenKind.Field, value, Field: named.Field)], end);
    }

    /// <summary>Where the run of signs ends that begins there: at white space, a bracket or a quotation mark.</summary>
    public static int EndOfRun(string query, int at)
    {
        var end = at + 1;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && !Ends.Contains(query[end]))
            end++;
        return Math.Min(end, query.Length);
    }

    private static IEnumerable<QueryToken> Words(string run) => run switch
    {
        "OR" or "ИЛИ" => [new(QueryTokenKind.Or)],
        "NOT" => [new(QueryTokenKind.Not)],
        "AND" => [],
        ['=', .. var exact] => [new(QueryTokenKind.Phrase, exact)],
        _ => Tokenizer.Words(run).Select(span => new QueryToken(IsPrefix(run, span.End) ? QueryTokenKind.Prefix : QueryTokenKind.Word, span.In(run))),
    };

    private static bool IsPrefix(string run, int end) => end < run.Length && run[end] == '*';
}
