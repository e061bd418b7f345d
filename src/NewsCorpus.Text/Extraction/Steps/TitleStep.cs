using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Takes the title: on an HTML page the best of all that its tags and metadata give, in a dump the headline found above the body.</summary>
internal static class TitleStep
{
    /// <param name="draft">Body and furniture are known.</param>
    /// <param name="metadata">What the page says beside its text.</param>
    public static void Run(Draft draft, PageMetadata metadata)
    {
        var above = DumpHeadline.Find(draft);
        var best = Best(draft, metadata, above);
        if (best is null && above is { } headline)
        {
            Take(draft, headline);
        }
        else if (best is not null)
        {
            draft.DeclaredTitle = best.Evidence;
            if (Printed(draft, best.Key) is { } line)
            {
                Take(draft, line);
            }
        }
    }

    /// <summary>Null where the page declares none.</summary>
    private static TitleCandidate? Best(Draft draft, PageMetadata metadata, int? above)
    {
        var candidates = TitleCandidate.Of(metadata).Where(candidate => !IsRuledOut(draft, candidate.Key)).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var topic = draft.Topic();
        return candidates.Concat(above is { } i ? [TitleCandidate.Of(draft.Page.Blocks[i])] : []).MaxBy(candidate => candidate.Score(metadata, draft.Page, topic));
    }

    /// <summary>A heading that the page prints, and each time somebody has ruled that it is furniture.</summary>
    private static bool IsRuledOut(Draft draft, ulong key)
    {
        var printed = Enumerable.Range(0, draft.Page.Count).Where(i => draft.Page.Blocks[i].Key == key).ToList();
        return printed.Count > 0 && printed.TrueForAll(i => draft.RulingOf(i) is BlockRuling.Furniture);
    }

    /// <summary>The copy nearest above the body's first sentence; null where none stands there.</summary>
    private static int? Printed(Draft draft, ulong key)
    {
        var first = draft.FirstSentence ?? draft.FirstBody;
        return Enumerable.Range(0, Math.Min(first + 1, draft.Page.Count)).Cast<int?>().LastOrDefault(i => draft.Page.Blocks[i!.Value].Key == key);
    }

    private static void Take(Draft draft, int title)
    {
        draft.TakeAsTitle(title);
        for (var i = 0; i < draft.Page.Count; i++)
        {
            if (i != title && draft.Page.Blocks[i].Key == draft.Page.Blocks[title].Key)
            {
                draft.Remove(i, RemovalReason.Repeated);
            }
        }
    }
}
