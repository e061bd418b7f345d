using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Text.Reading;

/// <summary>The charset that a server or a page declares. Wrong often enough to be no more than a candidate.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>Bytes; the HTML standard looks for the meta tag in the first 1024, real pages put scripts before it.</summary>
    private const int MetaWithin = 4096;

    /// <summary>By the HTTP response, else by a meta tag or an XML declaration; null where none is declared or known.</summary>
    public static Encoding? Of(string? http, ReadOnlySpan<byte> page)
    {
        var start = Encoding.Latin1.GetString(page[..Math.Min(page.Length, MetaWithin)]);
        return Named(http) ?? (Meta().Match(start) is { Success: true } meta ? Named(meta.Groups["name"].Value) : null);
    }

    private static Encoding? Named(string? name) => name?.ToLowerInvariant() switch
    {
        null => null,
        // What browsers make of it (WHATWG Encoding Standard): Windows characters are never control characters.
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        var known => CodePagesEncodingProvider.Instance.GetEncoding(known),
    };

    [GeneratedRegex("""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
