using System.Buffers;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Texts whose words were cut beforehand, by threads that do not hold the database: while a thread uses them, the tokenizer of the index has nothing to do but
/// hand their tokens on. Whoever writes a text that is not among them has it cut as it is written; the index is the same either way.
/// </summary>
internal sealed class CutTexts : IDisposable
{
    [ThreadStatic]
    private static CutTexts? _used;

    private readonly Dictionary<(string Text, string Language), byte[]> _tokens;

    private CutTexts(IEnumerable<CutText> texts)
    {
        _tokens = [];
        foreach (var cut in texts) _tokens[(cut.Text, cut.Language)] = cut.Tokens;
    }

    /// <summary>For what this thread writes until the result is disposed of, without waiting for anything meanwhile.</summary>
    public static CutTexts Use(IEnumerable<CutText> texts) => _used = new(texts);

    /// <summary>The tokens, as <see cref="CutText"/> keeps them.</summary>
    public static byte[] TokensOf(string text, string language) =>
        _used is { } used && used._tokens.TryGetValue((text, language), out var tokens) ? tokens : CutText.Of(text, language).Tokens;

    public void Dispose() => _used = null;
}

/// <summary>A text with the tokens of its words.</summary>
/// <param name="Tokens">One after the other: two bytes of length, the lower first; a byte that is 1 where the token shares the place of the one before it; UTF-8.</param>
internal sealed record CutText(string Text, string Language, byte[] Tokens)
{
    public const int HeadLength = 3;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _tokens;

    public static CutText Of(string text, string language)
    {
        var tokens = _tokens ??= new();
        tokens.ResetWrittenCount();
        foreach (var token in IndexTokens.OfText(text, language)) Write(token, tokens);
        return new(text, language, tokens.WrittenSpan.ToArray());
    }

    private static void Write(IndexToken token, ArrayBufferWriter<byte> to)
    {
        var bytes = to.GetSpan(HeadLength + IndexToken.MostBytes);
        var length = token.Write(bytes[HeadLength..]);
        (bytes[0], bytes[1], bytes[2]) = ((byte)length, (byte)(length >> 8), (byte)(token.IsAtSamePlace ? 1 : 0));
        to.Advance(HeadLength + length);
    }
}
