namespace NewsCorpus.Quotes.Checking;

/// <summary>Finds the piece of one text that is nearest to a piece of another: the longest common subsequence that gaps do not outweigh (Smith and Waterman 1981).</summary>
internal static class LocalAlignment
{
    /// <summary>A common word is worth a gap of three words: a lone first word before "never once" still belongs to the piece, one from a sentence before does not.</summary>
    private const int Common = 4;

    /// <summary>The words that are common to both, in order, as places in each; none where there is no common word.</summary>
    /// <remarks>Takes time and memory in proportion to the product of the two lengths.</remarks>
    public static IReadOnlyList<(int Asked, int Told)> Of(IReadOnlyList<string> asked, IReadOnlyList<string> told)
    {
        var scores = new int[asked.Count + 1, told.Count + 1];
        var (bestAsked, bestTold) = (0, 0);
        for (var i = 1; i <= asked.Count; i++)
        {
            for (var j = 1; j <= told.Count; j++)
            {
                scores[i, j] = Score(scores, i, j, asked[i - 1] == told[j - 1]);
                if (scores[i, j] > scores[bestAsked, bestTold])
                    (bestAsked, bestTold) = (i, j);
            }
        }
        return Back(scores, bestAsked, bestTold, asked, told);
    }

    private static int Score(int[,] scores, int i, int j, bool isCommon)
    {
        var withGap = Math.Max(scores[i - 1, j], scores[i, j - 1]) - 1;
        return Math.Max(0, isCommon ? Math.Max(withGap, scores[i - 1, j - 1] + Common) : withGap);
    }

    /// <summary>From the best end to where it began.</summary>
    private static List<(int, int)> Back(int[,] scores, int i, int j, IReadOnlyList<string> asked, IReadOnlyList<string> told)
    {
        List<(int, int)> common = [];
        while (scores[i, j] > 0)
        {
            if (asked[i - 1] == told[j - 1] && scores[i, j] == scores[i - 1, j - 1] + Common)
                common.Add((--i, --j));
            else if (scores[i, j] == scores[i - 1, j] - 1)
                i--;
            else
                j--;
        }
        common.Reverse();
        return common;
    }
}
