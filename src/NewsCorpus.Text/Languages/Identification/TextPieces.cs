namespace NewsCorpus.Text.Languages.Identification;

/// <summary>Random pieces of some lines: a line drawn by its length, of it whole words of log-uniform length.</summary>
internal sealed class TextPieces
{
    private const double Shortest = 5;
    private const double Longest = 220;

    private readonly IReadOnlyList<string> lines;
    private readonly long[] ends;

    public TextPieces(IReadOnlyList<string> lines)
    {
        this.lines = lines;
        var total = 0L;
        ends = [.. lines.Select(line => total += line.Length)];
    }

    public string Next(Random random)
    {
        var at = Array.BinarySearch(ends, random.NextInt64(ends[^1]));
        var piece = Cut(lines[Math.Min(at < 0 ? ~at : at, lines.Count - 1)], random);
        return random.Next(12) == 0 ? piece.ToUpperInvariant() : piece;
    }

    private static string Cut(string line, Random random)
    {
        var length = (int)Math.Exp(Math.Log(Shortest) + (random.NextDouble() * (Math.Log(Longest) - Math.Log(Shortest))));
        if (line.Length <= length)
        {
            return line;
        }

        var from = random.Next(line.Length - length);
        return line[WordEdge(line, from, -1)..WordEdge(line, from + length, 1)];
    }

    private static int WordEdge(string line, int at, int direction)
    {
        while (at > 0 && at < line.Length && char.IsLetter(line[at - 1]) && char.IsLetter(line[at]))
        {
            at += direction;
        }

        return at;
    }
}
