using NewsCorpus.Text.Annotation.Speech;
using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Tells names and scare quotes from quotes. Four words and more are nearly always a quote; fewer need somebody who says them.</summary>
internal static class Refusal
{
    /// <summary>Of 226 marked strings that are no quotes, 209 have at most three words; of 243 direct quotes one has.</summary>
    private const int ShortWords = 3;

    /// <summary>Titles of works and firms hardly exceed this.</summary>
    private const int TitleWords = 6;

    /// <summary>Null for a quote.</summary>
    public static RefusalReason? Of(MarkContext context)
    {
        if (context.Words == 0)
            return RefusalReason.Empty;
        if (context.Mark.Depth > 0)
            return RefusalReason.InsideQuote;
        if (IsNamed(context))
            return RefusalReason.Name;
        return context.Words <= ShortWords ? OfShort(context) : null;
    }

    /// <summary>A noun for things that bear names stands before it: «газета "…"», or it looks like a title in the middle of a sentence.</summary>
    private static bool IsNamed(MarkContext context)
    {
        if (context is { LooksLikeTitle: true, Words: > 1 and <= ShortWords, EndsSentence: false, EndsWithIt: false })
            return true;
        if (!context.StartsUpper || context.IsAfterColon || context.IsRightAdjacent && context.IsFirst)
            return false;
        if (context.Before is null)
            return false;
        var naming = context.Before.IsNoun(NounClass.Named) || context.Before.IsNoun(NounClass.Media) || context.Before.IsNoun(NounClass.Document) || context.Before.Is(WordClass.SubjectArticle);
        if (naming && context.Words <= 2 * TitleWords || context is { Left: null, IsRightAdjacent: false, Before.Info.Verb: null })
            return true;
        if (context.Before is not { } word || context.Words > TitleWords || context.EndsSentence)
            return false;
        return context.LooksLikeTitle && context.Words > 1 || !word.Is(WordClass.That) && word.Info?.Verb is null && !context.IsRightAdjacent;
    }

    private static RefusalReason? OfShort(MarkContext context)
    {
        if (IsDirect(context))
            return null;
        if (context.StartsUpper || context.Before is { } before && before.IsNoun(NounClass.Named) && !(context.Left?.Verb?.Class == VerbClass.Judge && context.LeftDistance <= 3))
            return RefusalReason.Name;
        return IsSaid(context) ? null : RefusalReason.ScareQuotes;
    }

    private static bool IsDirect(MarkContext context) =>
        (context.IsFirst || context.IsAfterColon && context.Left is not null) && (context.IsRightAdjacent && context.Right!.Speaker is not null || context.IsAfterColon && context.EndsWithIt);

    private static bool IsSaid(MarkContext context)
    {
        if (context.IsRightAdjacent && context.Right!.Speaker is not null)
            return true;
        if (context.IsAccordingTo)
            return true;
        if (context is { Left: null, Right.Speaker.Kind: SpeakerKind.Person or SpeakerKind.Role } && context.Before?.Is(WordClass.Preposition) != true)
            return true;
        if (context.Left is not { Speaker: not null } cue || context.IsInRelativeClause)
            return false;
        if (cue is { Verb.Class: VerbClass.Judge, Subject: { Kind: MentionKind.Role } many } && (many.Agreement & Agreement.Singular) == 0)
            return false; // "residents call it so" is a nickname
        return cue.Kind switch
        {
            CueKind.AccordingTo => true,
            CueKind.Document => true,
            CueKind.Name => true,
            CueKind.Noun => context.LeftDistance <= 5,
            _ when context.IsInThatClause => context.LeftDistance <= 14,
            _ when cue.Verb?.Class == VerbClass.Judge => context.LeftDistance <= 9 || context.Before?.Is(WordClass.Calling) == true && context.LeftDistance <= 30,
            _ => context.LeftDistance <= 4,
        };
    }
}
