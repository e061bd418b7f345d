namespace NewsCorpus.Exports;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet opens as they are and never runs.</summary>
public static class Csv
{
    /// <summary>A cell that begins so is a formula to a spreadsheet (OWASP, "CSV injection").</summary>
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    /// <summary>One line, ended as the standard has it.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? value)
    {
        var text = value is [var first, ..] && FormulaStarts.Contains(first) ? "'" + value : value ?? "";
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
