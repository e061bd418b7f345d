using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Chooses the cue of a quote: at once behind it, else before it in its sentence, else later in the sentence, else what was said before.</summary>
/// <param name="article">The text.</param>
/// <param name="cues">One place for each item of it.</param>
/// <param name="interviewed">Who speaks where nothing else tells: the headline is theirs; null where it is nobody's.</param>
internal sealed class Attributor(ArticleText article, Cue?[] cues, Speaker? interviewed)
{
    /// <summary>How many sentences back somebody is still speaking.</summary>
    private const int CarriedSentences = 3;

    public Attribution Of(MarkContext context, bool isDirect)
    {
        if (context is { IsFirst: false, Left: { Cue: { Kind: CueKind.Noun, Speaker: { } quoted } theirs, IsInThatClause: true } })
            return new(quoted, theirs, AttributionBasis.Noun);
        if (context.Right is { IsAdjacent: true, Cue: { Speaker: { } adjacent } behind })
            return new(adjacent, behind, AttributionBasis.Adjacent);
        if (context.Left?.Cue is { Kind: not CueKind.Noun, Speaker: { } said } before)
            return new(said, before, context.IsAfterColon ? AttributionBasis.Colon : AttributionBasis.Clause);
        if (context.Right?.Cue is { Speaker: { } atEnd } later)
            return new(atEnd, later, AttributionBasis.SentenceEnd);
        if (Written(context) is { } written)
            return written;
        if (context.Left?.Cue is { Speaker: { } owner } noun)
            return new(owner, noun, AttributionBasis.Noun);
        if (context.Announcement is { Speaker: { } announcer } announcement)
            return new(announcer, announcement, AttributionBasis.SentenceEnd);
        if (((context.StartsParagraph ? SaidNext(context.At) : null) ?? Carried(context.At) ?? SaidNext(context.At) ?? (isDirect ? SubjectBefore(context.At) ?? interviewed : null)) is { } carried)
            return new(carried, null, AttributionBasis.Carried);
        return new(null, null, AttributionBasis.None);
    }

    /// <summary>"… «Q», пишет газета": words built into a sentence that an outlet writes, and nobody else says, are its own.</summary>
    private Attribution? Written(MarkContext context)
    {
        var items = article.Items;
        for (var i = context.At + 1; i < Math.Min(items.Count, context.At + 40) && article.SameSentence(i, context.At); i++)
            if (cues[i] is { Outlet: { Name: { } outlet } } cue)
                return new(new(SpeakerKind.Document, outlet, null), cue, AttributionBasis.SentenceEnd);
        return null;
    }

    /// <summary>The speaker of the last cue before an item.</summary>
    private Speaker? Carried(int item)
    {
        var sentence = article.Items[item].Sentence;
        for (var i = item - 1; i >= Math.Max(0, item - 150) && sentence - article.Items[i].Sentence <= CarriedSentences; i--)
            if (cues[i] is { Kind: not CueKind.Noun, IsOfCountry: false, Speaker: { } speaker })
                return MainClause(i) ?? speaker;
        return null;
    }

    /// <summary>"Путин сказал, что Трамп говорил о …": the speaker is he whose clause holds the other.</summary>
    private Speaker? MainClause(int cue)
    {
        var that = false;
        if (cues[cue] is { Subject: { } own } && own.First > cue)
            return null;
        for (var i = cue - 1; i >= Math.Max(0, cue - 60) && article.SameSentence(i, cue); i--)
        {
            that |= article.Items[i].Is(WordClass.That);
            if (that && cues[i] is { Kind: not CueKind.Noun, IsOfCountry: false, Speaker: { } speaker })
                return speaker;
        }
        return null;
    }

    /// <summary>Nobody speaks at all: the person of whom the sentence before tells.</summary>
    private Speaker? SubjectBefore(int item)
    {
        for (var i = item - 1; i >= 0 && article.Items[item].Sentence - article.Items[i].Sentence <= 1; i--)
            if (article.StartingAt(i) is { CanBeSubject: true, Kind: MentionKind.Name, Speaker: { } speaker } && !article.SameSentence(i, item))
                return speaker;
        return null;
    }

    /// <summary>Nobody has spoken yet: the speaker of the sentence that follows in the paragraph.</summary>
    private Speaker? SaidNext(int item)
    {
        var items = article.Items;
        for (var i = item + 1; i < Math.Min(items.Count, item + 60) && items[i].Sentence - items[item].Sentence <= 1 && (items[i].Gap & Gap.NewLine) == 0; i++)
            if (cues[i] is { Kind: not CueKind.Noun, IsOfCountry: false, Speaker: { } speaker })
                return speaker;
        return null;
    }
}
