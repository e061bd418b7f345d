using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Training;

/// <summary>Pages with judged blocks → weights. Deterministic: the same pages in the same order give the same weights.</summary>
public static class BlockTrainer
{
    /// <summary>Weights for one kind of page.</summary>
    /// <param name="pages">Judged pages of that kind.</param>
    /// <param name="threshold">From this probability on a block will be the article.</param>
    public static RegimeModel Train(IReadOnlyList<TrainingPage> pages, double threshold)
    {
        var facts = pages.Select(page => new PageFacts(page.Content)).ToList();
        var rows = facts.ConvertAll(BlockClassifier.ContextRows);
        var first = Fit(ContextFeatures.Names, pages, rows);
        var both = rows.Select((row, d) => BlockClassifier.WithVerdicts(facts[d], first, row)).ToList();
        var second = Fit([.. ContextFeatures.Names, .. VerdictFeatures.Names], pages, both);
        return new(first, second, threshold);
    }

    private static LogisticModel Fit(IReadOnlyList<string> names, IReadOnlyList<TrainingPage> pages, List<double[][]> rows)
    {
        var examples = pages.SelectMany((page, d) => page.Labels.Select((label, i) => (label, page.Content.Blocks[i], Row: rows[d][i])))
            .Where(example => example.label is not null).ToList();
        return LogisticRegression.Fit(
            names,
            [.. examples.Select(e => e.Row)],
            [.. examples.Select(e => e.label!.Value)],
            [.. examples.Select(e => Importance(e.Item2.Text.Length))]);
    }

    /// <summary>A wrong long block costs more than a wrong short one.</summary>
    private static double Importance(int length) => Math.Max(1, Math.Min(length, 400)) / 60d;
}
