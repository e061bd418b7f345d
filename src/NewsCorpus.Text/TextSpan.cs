namespace NewsCorpus.Text;

/// <summary>A piece of a text: <c>[Start, End)</c> in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public string In(string text) => text[Start..End];

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
