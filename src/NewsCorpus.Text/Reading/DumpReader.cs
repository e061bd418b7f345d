namespace NewsCorpus.Text.Reading;

/// <summary>Decoded text dump → blocks.</summary>
public static class DumpReader
{
    public static IReadOnlyList<Block> Read(string text) =>
        [.. text.Split('\n').Select((line, i) => new Block(i + 1, line.Trim())).Where(b => b.Text.Length > 0)];
}
