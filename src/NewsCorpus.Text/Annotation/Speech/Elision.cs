namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Gives every cue its speaker: the one it names, or, where it leaves the subject out, the one who spoke before.</summary>
internal static class Elision
{
    /// <summary>Over how many sentences a left-out subject is still understood.</summary>
    private const int Sentences = 3;

    public static void Fill(ArticleText article, Cue?[] cues)
    {
        Cue? last = null;
        for (var i = 0; i < cues.Length; i++)
            if (cues[i] is { } cue)
            {
                cue.Speaker = cue.Subject?.Speaker;
                if (cue.IsElided && last is not null && article.Items[i].Sentence - article.Items[last.At].Sentence <= Sentences)
                    cue.Speaker = last.Speaker;
                if (cue is { Kind: not CueKind.Noun, Speaker: not null })
                    last = cue;
            }
    }
}
