using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Finds the cues of a text: verbs of speech with their subjects, "according to", documents, nouns of speech.</summary>
internal sealed class CueFinder(ArticleText article)
{
    private readonly IReadOnlyList<Item> items = article.Items;
    private readonly VerbCues verbs = new(article);
    private readonly AccordingToCues accordingTo = new(article);
    private readonly DocumentCues documents = new(article);

    /// <summary>One place for each item; null where the item is no cue.</summary>
    public Cue?[] Find()
    {
        var cues = new Cue?[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            cues[i] = At(i);
            if (cues[i] is { Kind: CueKind.Verb } cue)
                cue.OpensWithAs = IsAs(cue.Start - 1);
            if (cues[i] is { Kind: not CueKind.Noun, Subject: { } subject })
                Speaks(subject, cues[i]!);
        }
        article.Mentions.AddRange(accordingTo.Possessors);
        article.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return cues;
    }

    /// <summary>"пояснила сенатор": the verb tells the gender of who bears the role.</summary>
    private static void Speaks(Mention subject, Cue cue)
    {
        subject.IsSpeaker = true;
        subject.GoesOn = cue.Verb is { GoesOn: true };
        if (subject.Kind == MentionKind.Role && cue.Verb is { } verb && (subject.Agreement & verb.Agreement) is var both and not Agreement.None)
            subject.Agreement = both;
    }

    private bool IsAs(int i) => i >= 0 && items[i].Lower is "как" or "както" && items[i + 1].Gap == Gap.None && article.SameSentence(i, i + 1);

    private Cue? At(int i)
    {
        var item = items[i];
        if (item.Info is null or { Verb: null, Noun: null, Class: WordClass.None })
            return verbs.Unknown(i);
        if (i > 0 && items[i - 1].Lower == "ще")
            return null; // "ще реагират": nothing has been said yet
        if (item.Info.Verb is { } verb && !item.Is(WordClass.Preposition) && (item.Info.Noun is null || !IsInNounPosition(i)))
            return verb.Class == VerbClass.Document || documents.IsReflexive(i) ? documents.OfVerb(i, verb) : verbs.Known(i, verb);
        if (item.Is(WordClass.AccordingTo) || AccordingToCues.IsPreposition(item))
            return accordingTo.At(i) ?? (item.IsNoun(NounClass.Saying) ? documents.OfNoun(i) : null);
        return item.IsNoun(NounClass.Saying) || item.IsNoun(NounClass.Document) ? documents.OfNoun(i) ?? accordingTo.OfPossessed(i) : null;
    }

    private bool IsInNounPosition(int i) => i > 0 && items[i - 1].Is(WordClass.Preposition) && items[i].Gap == Gap.None;
}
