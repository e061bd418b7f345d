namespace NewsCorpus.Text.Reading;

/// <summary>Decoded text dump → blocks: its lines, without the empty ones.</summary>
public sealed class DumpReader : IPageReader
{
    public bool Understands(string text) => true;

    public PageContent ReadPage(string text) => new(Read(text), PageMetadata.None);

    public static IReadOnlyList<Block> Read(string text)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            number++;
            if (text.AsSpan()[line].Trim() is { Length: > 0 } trimmed)
            {
                blocks.Add(new(number, trimmed.ToString()));
            }
        }

        return blocks;
    }
}
