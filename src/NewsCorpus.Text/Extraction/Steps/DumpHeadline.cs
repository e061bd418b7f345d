using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the headline of a page without tags: a line above the text, about what the text is about, beside the date, perhaps printed twice.
/// Weights set on 140 dumps, where it finds 6 in 7; ten of the others print no headline that a reader would know from its section.
/// </summary>
internal static class DumpHeadline
{
    /// <summary>A headline further above the text than this many blocks belongs to something else.</summary>
    private const int Farthest = 40;

    /// <summary>A subtitle shares more words with the text than its headline, which stands so many blocks above it at most.</summary>
    private const int FarthestSubtitle = 5;

    /// <summary>Index of the headline's block; null where no line above the text's first sentence can be it.</summary>
    public static int? Find(Draft draft)
    {
        if (draft.FirstSentence is not { } first)
        {
            return null;
        }

        var topic = draft.Topic();
        var lines = Enumerable.Range(Math.Max(0, first - Farthest), Math.Min(first, Farthest) + 1).Where(i => draft.RulingOf(i) is null).Select(i => new Line(draft.Page, i, topic)).Where(line => line.CanBe).ToList();
        return lines.Where(line => line.IsOnTopic).MaxBy(line => line.Score(first)) is { } best
            ? FirstCopy(lines, AboveSubtitle(lines, best))
            : HeadlineFinder.Find(draft.Page, draft.Body);
    }

    private static Line AboveSubtitle(List<Line> lines, Line best)
    {
        for (var at = lines.IndexOf(best) - 1; at >= 0 && best.Index - lines[at].Index <= FarthestSubtitle && lines[at].MayBeAbove(best); at--)
        {
            best = lines[at];
        }

        return best;
    }

    /// <summary>Of several copies the first that is not the wording of a picture (which a credit follows).</summary>
    private static int FirstCopy(List<Line> lines, Line best)
    {
        var copies = lines.Where(line => line.Facts.Key == best.Facts.Key).ToList();
        return copies.Where(line => !line.IsAboveCredit).DefaultIfEmpty(copies[0]).First().Index;
    }

    /// <summary>A line that may be the headline.</summary>
    private sealed class Line
    {
        private const int LongestSection = 3;

        private readonly PageFacts page;

        public Line(PageFacts page, int index, HashSet<uint> topic)
        {
            (this.page, Index) = (page, index);
            var text = HeadlineText.Of(page.Blocks[index].Block.Text);
            Facts = text.Length == page.Blocks[index].Block.Text.Length ? page.Blocks[index] : new(page.Blocks[index].Block with { Text = text }, new(text.Length));
            (Shared, Overlap) = (Facts.SharedWith(topic), Facts.ShareIn(topic));
        }

        public int Index { get; }

        /// <summary>Of the headline alone, without what is glued to it.</summary>
        public BlockFacts Facts { get; }

        public bool CanBe =>
            Facts.Furniture is null && Facts.Words.Count is >= 3 and <= 30 && Facts.Length <= 220 && Facts.Text[^1] is not ('.' or '…' or ':') && !Facts.Text.Contains('[')
            && Facts.Counts.Separators < 2 && Facts.Dates.All(date => date.Year is null) && !Facts.HasClock && RelativeDay.In(Facts) is null;

        /// <summary>Beside the date one longer word in five will do: playful headlines share few.</summary>
        public bool IsOnTopic => (Shared >= 2 && Overlap >= 0.3) || (IsAboveDate && Facts.Words.Count > LongestSection && Shared >= 1 && Overlap >= 0.2);

        public bool IsAboveCredit => page.IsAboveCredit(Index);

        private int Shared { get; }

        private double Overlap { get; }

        /// <summary>A headline with something glued to it is a copy of the one without.</summary>
        private bool IsCopied => (ReferenceEquals(Facts, page.Blocks[Index]) ? page.Copies(Index) : 1 + page.Blocks.Count(block => block.Key == Facts.Key)) is > 1 and < 5;

        private bool IsAboveDate => DateLines.Is(page.At(Index + 1)) || DateLines.Is(page.At(Index + 2));

        /// <summary>The wording of a picture with its source, or a paragraph cut short.</summary>
        private bool IsTwoSentences =>
            Facts.Text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var at && Facts.Text.LastIndexOf(' ', at) > 0 && char.IsLower(Facts.Text[at - 1]) && at + 2 < Facts.Text.Length && char.IsUpper(Facts.Text[at + 2]);

        public double Score(int first) =>
            Overlap + (Math.Min(Shared, 6) * 0.1) - (0.04 * (first - Index)) + (Math.Min(Facts.Words.Count, 6) * 0.05)
            + (IsCopied ? 0.4 : IsAboveCredit ? -0.3 : 0) + (IsAboveDate ? 0.3 : 0) - (IsTwoSentences ? 0.4 : 0);

        /// <summary>A headline above its subtitle; a section's name is shorter, or shares no word with the text.</summary>
        public bool MayBeAbove(Line subtitle) =>
            (!subtitle.IsCopied || Facts.Words.Count > 2 * LongestSection) && (IsCopied || Facts.Words.Count > LongestSection) && Shared >= 1 && Overlap >= 0.2 && !IsTwoSentences && (!IsAboveCredit || IsAboveDate);
    }
}
