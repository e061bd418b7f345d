using System.Text;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>A first line, then named fields, then a blank line: how WARC records and HTTP responses begin.</summary>
/// <param name="FirstLine">"WARC/1.0", "HTTP/1.1 200 OK".</param>
/// <param name="Fields">By name, in any case; the last of several of one name.</param>
internal sealed record HeaderBlock(string FirstLine, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The value of a field; null where there is none.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field);

    /// <summary>How many bytes the block at the start takes with its blank line; null where no blank line is in sight.</summary>
    public static int? LengthIn(ReadOnlySpan<byte> start)
    {
        var (crlf, lf) = (start.IndexOf("\n\r\n"u8), start.IndexOf("\n\n"u8));
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 3
            : lf >= 0 ? lf + 2
            : null;
    }

    /// <summary>Reads a whole block.</summary>
    public static HeaderBlock Parse(ReadOnlySpan<byte> block)
    {
        var lines = Encoding.UTF8.GetString(block).Split('\n', StringSplitOptions.TrimEntries);
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) fields[line[..colon].TrimEnd()] = line[(colon + 1)..].TrimStart();
        }
        return new HeaderBlock(lines[0], fields);
    }
}
