using System.Text;
using System.Text.Unicode;

namespace NewsCorpus.Text.Reading;

/// <summary>Finds the charset of a page: byte order mark, zero bytes of UTF-16, valid UTF-8, then Cyrillic letter statistics; a declaration only where these have nothing to say.</summary>
internal static class CharsetDetector
{
    /// <summary>How much of a page the statistics look at, in bytes: any size of page costs the same.</summary>
    public const int SampleSize = 1 << 16;

    /// <summary>Cyrillic letters by frequency in Russian and Bulgarian news, the commonest first (own count; the order matters little).</summary>
    private const string CommonLetters = "оаеинтрсвлпкдмузябгйчьъыхжцшюэщфё";

    private static readonly Encoding[] SingleByte = [Registered(1251), Registered(20866), Registered(28595)];

    /// <summary>The charset, and how many bytes its mark takes.</summary>
    /// <param name="http">The charset that the HTTP response declared; null where there is none.</param>
    public static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes, string? http)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8, 3);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return (Encoding.Unicode, 2);
        }

        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? (Encoding.BigEndianUnicode, 2) : (ByEvidence(bytes, http), 0);
    }

    private static Encoding ByEvidence(ReadOnlySpan<byte> bytes, string? http)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)];
        return Utf16(sample) ?? (IsUtf8(bytes, sample) ? Encoding.UTF8 : SingleByteOf(sample, DeclaredCharset.Of(http, bytes)));
    }

    private static Encoding SingleByteOf(ReadOnlySpan<byte> sample, Encoding? declared) =>
        declared is { IsSingleByte: true } && !HasCyrillicWords(sample) ? declared : MostLikelyCyrillic(sample, declared);

    /// <summary>In Cyrillic charsets whole words are beyond ASCII; in Latin ones a letter here and there.</summary>
    private static bool HasCyrillicWords(ReadOnlySpan<byte> sample)
    {
        var (beyondAscii, inWords) = (0, 0);
        while (sample.IndexOfAnyInRange((byte)0x80, (byte)0xff) is >= 0 and var start)
        {
            sample = sample[start..];
            var end = sample.IndexOfAnyInRange((byte)0, (byte)0x7f);
            var run = end < 0 ? sample.Length : end;
            beyondAscii += run;
            inWords += run >= 3 ? run : 0;
            sample = sample[run..];
        }

        return inWords * 2 > beyondAscii;
    }

    /// <summary>In UTF-16 every second byte is 0 (Latin) or 4 (Cyrillic); other text has hardly any of these bytes.</summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> sample)
    {
        if (sample.Count((byte)0) + sample.Count((byte)4) < 0.35 * sample.Length)
        {
            return null;
        }

        Span<int> high = [0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            high[i & 1] += sample[i] is 0 or 4 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return pairs < 2 ? null
            : high[1] > 0.7 * pairs && high[0] < 0.2 * pairs ? Encoding.Unicode
            : high[0] > 0.7 * pairs && high[1] < 0.2 * pairs ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>Valid, or valid but for a few damaged places (a page cut in the middle of a letter).</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sample)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var text = Encoding.UTF8.GetString(sample).AsSpan();
        var beyondAscii = text.Length - text.Count('\ufffd') - CountAscii(text);
        return text.Count('\ufffd') * 20 < beyondAscii;
    }

    private static int CountAscii(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsAscii(c) ? 1 : 0;
        }

        return count;
    }

    private static Encoding MostLikelyCyrillic(ReadOnlySpan<byte> sample, Encoding? declared)
    {
        var best = SingleByte[0];
        var bestScore = double.NegativeInfinity;
        foreach (var encoding in declared is { IsSingleByte: true } ? [declared, .. SingleByte] : SingleByte)
        {
            var score = CyrillicScore(encoding.GetString(sample));
            (best, bestScore) = score > bestScore ? (encoding, score) : (best, bestScore);
        }

        return best;
    }

    /// <summary>Common letters count more; capitals inside a word, pseudographics and controls count against.</summary>
    private static double CyrillicScore(string text)
    {
        var score = 0d;
        var insideWord = false;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                insideWord = char.IsAsciiLetter(c);
                continue;
            }

            var rank = CommonLetters.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            score += rank < 0 ? (char.IsLetter(c) ? -0.5 : -0.2) : insideWord && char.IsUpper(c) ? -0.3 : 1 - (rank / 40d);
            insideWord = char.IsLetter(c);
        }

        return score;
    }

    private static Encoding Registered(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}
