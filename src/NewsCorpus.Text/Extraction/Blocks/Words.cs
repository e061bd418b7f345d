using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The words of a text: runs of letters and digits in lower case; © counts as a word.</summary>
internal sealed class Words
{
    private readonly List<(int Start, int Length)> spans;

    public Words(string text)
    {
        Lower = string.Create(text.Length, text, static (lower, from) => ToLower(from, lower));
        spans = new((text.Length / 6) + 1);
        for (var i = 0; i < Lower.Length; i++)
        {
            if (IsPart(Lower[i]))
            {
                var end = EndOfWord(Lower, i);
                spans.Add((i, end - i));
                i = end - 1;
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

    private static void ToLower(string text, Span<char> lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = CharacterTable.ToLower(text[i]);
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (text[start] != '©' && end < text.Length && IsPart(text[end]) && text[end] != '©')
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(char c) => CharacterTable.IsLetterOrDigit(c) || c is '_' or '©';
}
