using System.Text.RegularExpressions;

namespace NewsCorpus.Search.Queries;

/// <summary>Reads what stands after the colon of a field: a word, words between quotation marks, or several values in brackets.</summary>
internal static partial class QueryFieldValue
{
    /// <summary>The value, several apart by <see cref="QueryToken.ValueSeparator"/>, and the place after it; empty where there is none.</summary>
    public static (string Value, int End) At(string query, int at)
    {
        while (at < query.Length && char.IsWhiteSpace(query[at]))
            at++;
        if (at == query.Length)
            return ("", at);
        if (query[at] == '(' && query.IndexOf(')', at) is var close and > 0)
            return (Or().Replace(query[(at + 1)..close], or => or.Groups["quoted"].Success ? or.Value : $"{QueryToken.ValueSeparator}"), close + 1);
        if (QueryLexer.IsDoubleMark(query[at]) && QueryLexer.EndOfDouble(query, at) is var mark and > 0)
            return (query[(at + 1)..mark], mark + 1);
        var end = QueryLexer.EndOfRun(query, at);
        return (query[at..end], end);
    }

    /// <summary>Each different value in its plainest writing; none where nothing is left of it.</summary>
    /// <param name="text">As <see cref="At"/> gives it.</param>
    public static string[] Each(string text) =>
        [.. text.Split(QueryToken.ValueSeparator).Select(value => Parting().Replace(value, " ").Trim()).Where(value => value.Length > 0).Distinct()];

    /// <summary>What parts values; and, so that nothing in them does, words between quotation marks.</summary>
    [GeneratedRegex("""(?<quoted>["“”„‟«»‹›][^"“”„‟«»‹›]*["“”„‟«»‹›])|\s+(?:OR|ИЛИ)\s+|\s*[,;]\s*""")]
    private static partial Regex Or();

    /// <summary>What stands in no name, and would end the value when it is read again.</summary>
    [GeneratedRegex("""[\s\p{Cc}"“”„‟«»‹›(),;|]+""")]
    private static partial Regex Parting();
}
