using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Training;

/// <summary>Pages with judged blocks → weights. Deterministic: the same pages in the same order give the same weights.</summary>
public static class BlockTrainer
{
    private const int Folds = 5;

    /// <summary>Weights for one kind of page.</summary>
    /// <param name="pages">Judged pages of that kind.</param>
    /// <param name="threshold">From this probability on a block will be the article.</param>
    public static RegimeModel Train(IReadOnlyList<TrainingPage> pages, double threshold)
    {
        var facts = pages.Select(page => new PageFacts(page.Content)).ToList();
        var rows = facts.ConvertAll(BlockClassifier.ContextRows);
        var both = new double[pages.Count][][];
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsIn(int page) => page * Folds / pages.Count == fold;
            var others = Fit(ContextFeatures.Names, pages, rows, page => !IsIn(page));
            for (var d = 0; d < pages.Count; d++)
            {
                both[d] = IsIn(d) ? BlockClassifier.WithVerdicts(facts[d], others, rows[d]) : both[d];
            }
        }

        return new(
            Fit(ContextFeatures.Names, pages, rows, _ => true),
            Fit([.. ContextFeatures.Names, .. VerdictFeatures.Names], pages, both, _ => true),
            threshold);
    }

    private static LogisticModel Fit(IReadOnlyList<string> names, IReadOnlyList<TrainingPage> pages, IReadOnlyList<double[][]> rows, Predicate<int> use)
    {
        var examples = pages.SelectMany((page, d) => !use(d) ? [] : page.Labels.Select((label, i) => (label, page.Content.Blocks[i], Row: rows[d][i])))
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
