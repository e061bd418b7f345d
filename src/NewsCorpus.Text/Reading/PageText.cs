using System.Buffers;

namespace NewsCorpus.Text.Reading;

/// <summary>Bytes → text: the charset by byte order mark, then by evidence, then by what is declared.</summary>
public static class PageText
{
    /// <summary>Control characters that text has none of: more than one in a hundred means binary data.</summary>
    private const double MostControls = 0.01;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xa0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')), '\ufffd']);

    /// <summary>The page as text; never throws. <see cref="DecodedPage.Problem"/> says when it is not text at all.</summary>
    /// <param name="charset">The charset that the HTTP response declared; null where there is none.</param>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        var (encoding, mark) = CharsetDetector.Detect(bytes, charset);
        var text = encoding.GetString(bytes[mark..]);
        return string.IsNullOrWhiteSpace(text) ? new("", encoding.WebName, PageProblem.Empty)
            : IsBinary(text) || FileForm.IsForPrograms(text) ? new("", encoding.WebName, PageProblem.NotText)
            : new(text, encoding.WebName, null);
    }

    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, CharsetDetector.SampleSize));
        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls > MostControls * sample.Length + 1;
    }
}

/// <summary>A decoded page.</summary>
/// <param name="Text">The text, without a byte order mark; empty where <paramref name="Problem"/> is not null.</param>
/// <param name="Charset">Web name of the charset it was read in ("utf-8", "windows-1251").</param>
/// <param name="Problem">Why the bytes are no text; null where they are.</param>
public sealed record DecodedPage(string Text, string Charset, PageProblem? Problem);

/// <summary>Why bytes are no text.</summary>
public enum PageProblem
{
    /// <summary>Nothing, or only white space.</summary>
    Empty,

    /// <summary>Binary data, of which no charset makes text, or a file for programs: a document of a text processor, an e-mail, a feed.</summary>
    NotText,
}
