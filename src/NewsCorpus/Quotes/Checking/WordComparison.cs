using NewsCorpus.Text;

namespace NewsCorpus.Quotes.Checking;

/// <summary>A sentence beside the piece of another text that is nearest to it, word by word.</summary>
/// <param name="Runs">From the first word of either to the last.</param>
/// <param name="Told">Where the piece stands in the other text.</param>
/// <param name="Verdict">How near they are.</param>
/// <param name="Same">Number of words that are the same in both.</param>
public sealed record WordComparison(IReadOnlyList<ComparedRun> Runs, TextSpan Told, QuoteVerdict Verdict, int Same)
{
    /// <summary>Fewer common words say nothing: a greeting, a name with its office.</summary>
    private const int Fewest = 3;

    /// <summary>Share of the words told that were asked for, from which on they are the same statement, cut or changed.</summary>
    private const double Mostly = 0.6;

    /// <summary>Share of the words asked for that must be told.</summary>
    private const double Half = 0.5;

    /// <returns>Null where the two have too little in common to be one statement.</returns>
    public static WordComparison? Of(ComparedText asked, ComparedText told)
    {
        if (asked.Count == 0 || !MayBeNear(asked, told)) return null;
        var common = LocalAlignment.Of(asked.Keys, told.Keys);
        var (first, last) = (common[0].Told, common[^1].Told);
        var same = common.Count(c => asked.Forms[c.Asked] == told.Forms[c.Told]);
        return Judge(asked.Count, last - first + 1, common.Count, same, isWhole: last - first + 1 == told.Count) is { } verdict
            ? new(ComparedRuns.Of(asked, told, common), told.Span(first, last), verdict, same)
            : null;
    }

    /// <summary>Spares most texts the alignment.</summary>
    private static bool MayBeNear(ComparedText asked, ComparedText told)
    {
        var keys = told.Keys.ToHashSet();
        return asked.Keys.Count(keys.Contains) >= Math.Min(Fewest, asked.Count);
    }

    /// <param name="asked">Words of the sentence.</param>
    /// <param name="told">Words of the piece.</param>
    /// <param name="common">Words of both, in any form.</param>
    /// <param name="same">Words of both, in the same form.</param>
    /// <param name="isWhole">True where the piece is all that is told there: a quote that was cut short may keep little of the sentence.</param>
    private static QuoteVerdict? Judge(int asked, int told, int common, int same, bool isWhole)
    {
        if (same == asked && same == told)
            return QuoteVerdict.AsIs;
        if (same >= Fewest && same >= Mostly * told && (isWhole || same >= Half * asked))
            return QuoteVerdict.CutOrChanged;
        return common >= Fewest && common >= Half * told && common >= Half * asked ? QuoteVerdict.Similar : null;
    }
}

/// <summary>How near a text comes to a sentence; the nearest first.</summary>
public enum QuoteVerdict
{
    /// <summary>The same words in the same order. Letter case, ё and е, and what stands between the words do not count.</summary>
    AsIs,

    /// <summary>The same statement with words left out, put in, or in another form.</summary>
    CutOrChanged,

    /// <summary>Half of its words, in any form and in this order.</summary>
    Similar,
}
