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
        var text = Enumerable.Range(Core.First, Core.Length).Where(i => probabilities[i] >= 0.3).ToList();
        Headline = page.Headline ?? HeadlineFinder.Find(page, text);
        var topic = page.Topic(text);
        topicOverlap = Array.ConvertAll(page.Blocks, block => block.ShareIn(topic));
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

    /// <summary>The highest verdict from one block on and before another.</summary>
    public double Best(int from, int before)
    {
        var best = 0d;
        foreach (var probability in probabilities.AsSpan(Math.Max(0, from)..Math.Clamp(before, 0, probabilities.Length)))
        {
            best = Math.Max(best, probability);
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
    public bool IsFurnitureAbove(int i)
    {
        for (var above = i - 1; above >= Math.Max(0, i - 6) && At(above) < 0.5; above--)
        {
            if (page.Blocks[above].Furniture is not null)
            {
                return true;
            }
        }

        return false;
    }
}
