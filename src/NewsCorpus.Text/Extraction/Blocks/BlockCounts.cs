namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>How many blocks of one kind stand in any stretch of a page; every stretch costs the same.</summary>
internal readonly struct BlockCounts
{
    private readonly int[] before;

    public BlockCounts(BlockFacts[] blocks, Predicate<BlockFacts> isSuch)
    {
        before = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            before[i + 1] = before[i] + (isSuch(blocks[i]) ? 1 : 0);
        }
    }

    public int All => before[^1];

    /// <summary>From one block on and before another; both are clamped to the page.</summary>
    public int Between(int from, int to) => before[Math.Clamp(to, 0, before.Length - 1)] - before[Math.Clamp(from, 0, before.Length - 1)];

    public int Above(int i) => before[i];

    public int Below(int i) => before[^1] - before[i + 1];

    /// <summary>Within a distance; the block itself left out.</summary>
    public int Near(int i, int distance) => Between(i - distance, i + distance + 1) - Between(i, i + 1);
}
