namespace NewsCorpus.Text.Annotation.Marks;

/// <summary>What a character can be among quotation marks.</summary>
internal static class QuotationMark
{
    private const string All = "\"«»„“”‟‹›‘’‚";

    /// <summary>Which marks can close a string, by the mark that opened it. News mixes styles: „…" is as common as „…“.</summary>
    private static readonly Dictionary<char, string> Closers = new()
    {
        ['"'] = "\"”“",
        ['«'] = "»",
        ['»'] = "«",
        ['„'] = "“”\"‟",
        ['“'] = "”\"“",
        ['”'] = "”\"",
        ['‟'] = "”\"",
        ['‹'] = "›",
        ['‘'] = "’",
        ['‚'] = "‘’",
    };

    public static bool Is(char c) => All.Contains(c);

    public static bool Closes(char open, char close) => Closers.TryGetValue(open, out var closers) && closers.Contains(close);

    /// <summary>Opens by its shape alone.</summary>
    public static bool AlwaysOpens(char c) => c is '«' or '„' or '‹' or '‚';

    /// <summary>Closes by its shape alone.</summary>
    public static bool AlwaysCloses(char c) => c is '»' or '›';

    /// <summary>The apostrophe, which is a mark only beside its pair.</summary>
    public static bool IsSingle(char c) => c is '‘' or '’' or '‚';
}
