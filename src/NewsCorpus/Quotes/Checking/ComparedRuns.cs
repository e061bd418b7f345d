namespace NewsCorpus.Quotes.Checking;

/// <summary>Words in a row that fared alike.</summary>
/// <param name="Text">As they are written, in the sentence where they are missing, else where they are told.</param>
public readonly record struct ComparedRun(string Text, WordFate Fate);

/// <summary>What became of a word of the sentence.</summary>
public enum WordFate
{
    Same,

    /// <summary>Asked for, not told.</summary>
    Missing,

    /// <summary>Told, not asked for.</summary>
    Added,
}

/// <summary>Puts the common words of two texts and what differs between them into one row.</summary>
internal static class ComparedRuns
{
    /// <param name="asked">The sentence.</param>
    /// <param name="told">What it is compared with.</param>
    /// <param name="common">At least one pair, in order. A pair of different forms is a word missing and a word added.</param>
    public static IReadOnlyList<ComparedRun> Of(ComparedText asked, ComparedText told, IReadOnlyList<(int Asked, int Told)> common)
    {
        List<ComparedRun> runs = [];
        var (atAsked, atTold) = (0, common[0].Told);
        foreach (var block in SameBlocks(asked, told, common))
        {
            Add(asked, atAsked, block.Asked - 1, WordFate.Missing);
            Add(told, atTold, block.Told - 1, WordFate.Added);
            Add(told, block.Told, block.Told + block.Length - 1, WordFate.Same);
            (atAsked, atTold) = (block.Asked + block.Length, block.Told + block.Length);
        }
        Add(asked, atAsked, asked.Count - 1, WordFate.Missing);
        Add(told, atTold, common[^1].Told, WordFate.Added);
        return runs;

        void Add(ComparedText text, int first, int last, WordFate fate)
        {
            if (first <= last)
                runs.Add(new(text.Words(first, last), fate));
        }
    }

    /// <summary>Words in the same form that follow each other in both texts.</summary>
    private static List<(int Asked, int Told, int Length)> SameBlocks(ComparedText asked, ComparedText told, IReadOnlyList<(int Asked, int Told)> common)
    {
        List<(int Asked, int Told, int Length)> blocks = [];
        foreach (var (a, t) in common.Where(c => asked.Forms[c.Asked] == told.Forms[c.Told]))
        {
            if (blocks is [.., var last] && (last.Asked + last.Length, last.Told + last.Length) == (a, t))
                blocks[^1] = last with { Length = last.Length + 1 };
            else
                blocks.Add((a, t, 1));
        }
        return blocks;
    }
}
