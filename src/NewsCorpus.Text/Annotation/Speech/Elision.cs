using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Gives every cue its speaker: the one it names, or, where it leaves the subject out, the one who spoke before.</summary>
internal static class Elision
{
    /// <summary>Over how many sentences a left-out subject is still understood.</summary>
    private const int Sentences = 3;

    /// <summary>How many items back a document is still the one meant.</summary>
    private const int Farthest = 40;

    public static void Fill(ArticleText article, Cue?[] cues)
    {
        Cue? last = null;
        for (var i = 0; i < cues.Length; i++)
            if (cues[i] is { } cue)
            {
                cue.Speaker = cue.Subject?.Speaker;
                if (last is not null && (cue.IsElided || cue.IsOfMany && last.Speaker?.Kind == SpeakerKind.Document) && article.Items[i].Sentence - article.Items[last.At].Sentence <= Sentences)
                    cue.Speaker = last.Speaker;
                if (cue is { Kind: CueKind.Document, Subject: null } && last is not null && Told(article, last.End, i) is { } told)
                    cue.Speaker = Document(article, told, told + 1);
                else if (cue is { Kind: CueKind.Document, Noun: { } noun } && (cue.Speaker is null || cue.IsOfCountry))
                    cue.Speaker = Document(article, noun, Math.Max(noun + 1, cue.Subject?.End ?? 0));
                if (cue is { Kind: not CueKind.Noun, Speaker: not null, IsOfCountry: false })
                    last = cue;
            }
    }

    /// <summary>A document that nobody is known to have issued speaks for itself: "заключение ФРГ".</summary>
    private static Speaker? Document(ArticleText article, int noun, int end) =>
        article.Items[noun].Info?.Noun is { } form ? new(SpeakerKind.Document, $"{form.Lemma}{article.Text[article.Items[noun].End..article.Items[end - 1].End]}", null) : null;

    /// <summary>"Връчена е нота, в която се казва", "разпространиха комюнике. …, се казва в документа": the document that was told of since somebody spoke; null where there is none.</summary>
    private static int? Told(ArticleText article, int from, int cue)
    {
        var items = article.Items;
        for (var i = cue - 1; i >= Math.Max(from, cue - Farthest) && items[cue].Sentence - items[i].Sentence <= Sentences; i--)
            if (i > 0 && items[i].IsNoun(NounClass.Document) && items[i].Info!.Noun!.Agreement != Agreement.Plural && !items[i - 1].Is(WordClass.Preposition))
                return i;
        return null;
    }
}
