namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The words of a text: runs of letters and digits in lower case; © counts as a word.</summary>
internal sealed class Words
{
    private readonly List<(int Start, int Length)> spans = [];

    public Words(string text)
    {
        Lower = text.ToLowerInvariant();
        for (var i = 0; i < Lower.Length; i++)
        {
            if (IsPart(Lower[i]))
            {
                var start = i;
                while (Lower[start] != '©' && i + 1 < Lower.Length && IsPart(Lower[i + 1]) && Lower[i + 1] != '©')
                {
                    i++;
                }

                spans.Add((start, i + 1 - start));
            }
        }
    }

    /// <summary>The whole text in lower case; as long as the text.</summary>
    public string Lower { get; }

    public int Count => spans.Count;

    public ReadOnlySpan<char> this[int i] => Lower.AsSpan(spans[i].Start, spans[i].Length);

    /// <summary>Equal for texts with the same words, whatever their marks, spaces and case: FNV-1a over 64 bits.</summary>
    public ulong Hash()
    {
        var hash = 14695981039346656037ul;
        foreach (var (start, length) in spans)
        {
            foreach (var c in Lower.AsSpan(start, length))
            {
                hash = (hash ^ c) * 1099511628211;
            }

            hash = (hash ^ ' ') * 1099511628211;
        }

        return hash;
    }

    public int Start(int i) => spans[i].Start;

    public int End(int i) => spans[i].Start + spans[i].Length;

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '©';
}
