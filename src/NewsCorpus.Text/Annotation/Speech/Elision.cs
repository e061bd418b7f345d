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
                if (last is not null && (cue.IsElided || cue.IsOfMany && last.Speaker?.Kind == SpeakerKind.Document) && article.Items[i].Sentence - article.Items[last.At].Sentence <= Sentences)
                    cue.Speaker = last.Speaker;
                if (cue is { Kind: CueKind.Document, Noun: { } noun } && (cue.Speaker is null || cue.IsOfCountry))
                    cue.Speaker = Document(article, cue, noun);
                if (cue is { Kind: not CueKind.Noun, Speaker: not null, IsOfCountry: false })
                    last = cue;
            }
    }

    /// <summary>A document that nobody is known to have issued speaks for itself: "заключение ФРГ".</summary>
    private static Speaker? Document(ArticleText article, Cue cue, int noun)
    {
        var end = Math.Max(noun + 1, cue.Subject?.End ?? 0);
        return article.Items[noun].Info?.Noun is { } form ? new(SpeakerKind.Document, $"{form.Lemma}{article.Text[article.Items[noun].End..article.Items[end - 1].End]}", null) : null;
    }
}
