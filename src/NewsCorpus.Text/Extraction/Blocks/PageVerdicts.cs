namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The first layer's verdicts on a page: for each block the probability that it is the article.</summary>
internal sealed class PageVerdicts
{
    private readonly PageFacts page;
    private readonly double[] probabilities;
    private readonly double[] charactersBefore;
    private readonly double[] topicOverlap;

    public PageVerdicts(PageFacts page, double[] probabilities)
    {
        (this.page, this.probabilities) = (page, probabilities);
        charactersBefore = new double[page.Count + 1];
        for (var i = 0; i < page.Count; i++)
        {
            charactersBefore[i + 1] = charactersBefore[i] + (probabilities[i] * Math.Min(page.Blocks[i].Length, 600));
        }

        // A block is worth its length as far as the verdict is above .2, less a little for being a block: a core spans short gaps.
        Core = DenseWindow.Of([.. page.Blocks.Select((b, i) => (Math.Min(b.Length, 600) * (probabilities[i] - 0.2)) - 10)]);
        Headline = page.Headline ?? HeadlineFinder.Find(page, Enumerable.Range(0, page.Count).Where(i => Core.Contains(i) && probabilities[i] >= 0.3));
        HashSet<int> topic = [.. Enumerable.Range(0, page.Count).Where(i => Core.Contains(i) && probabilities[i] >= 0.3).SelectMany(i => page.Blocks[i].LongWords)];
        topicOverlap = Array.ConvertAll(page.Blocks, block => block.SharedWith(topic) / Math.Max(1d, block.LongWords.Length));
    }

    /// <summary>The densest stretch of blocks that are probably the article.</summary>
    public DenseWindow Core { get; }

    /// <summary>Where the headline stands, declared or found above the core; null where there is none.</summary>
    public int? Headline { get; }

    /// <summary>Off the page nothing is the article.</summary>
    public double At(int i) => i >= 0 && i < probabilities.Length ? probabilities[i] : 0;

    /// <summary>Log odds, from -8 to 8.</summary>
    public double Logit(int i) => Math.Clamp(Math.Log(probabilities[i] / (1 - probabilities[i])), -8, 8);

    public bool IsSentence(int i) => page.Blocks[i].IsSentence;

    public bool EndsAsSentence(int i) => page.Blocks[i].EndsAsSentence;

    public double Best(int from, int before)
    {
        var best = 0d;
        for (var i = from; i < before; i++)
        {
            best = Math.Max(best, At(i));
        }

        return best;
    }

    /// <summary>Share of the article's expected characters above the block.</summary>
    public double ShareAbove(int i) => charactersBefore[i] / (charactersBefore[^1] + 1);

    /// <summary>Expected characters of the article within some blocks of this one, itself left out: in thousands, 1.5 at most.</summary>
    public double Near(int i, int distance) =>
        Math.Min(1500, charactersBefore[Math.Min(page.Count, i + distance + 1)] - charactersBefore[Math.Max(0, i - distance)]
            - (charactersBefore[i + 1] - charactersBefore[i])) / 1000;

    /// <summary>Share of the block's longer words that the core has too (in the core: always 1 or near it).</summary>
    public double TopicOverlap(int i) => topicOverlap[i];

    /// <summary>Is the nearest block above with a verdict of its own a piece of furniture, with nothing of the article between?</summary>
    public double FurnitureAbove(int i)
    {
        for (var above = i - 1; above >= Math.Max(0, i - 6) && At(above) < 0.5; above--)
        {
            if (page.Blocks[above].Furniture is not null)
            {
                return 1;
            }
        }

        return 0;
    }
}
