using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Tells names and scare quotes from quotes. Four words and more are nearly always a quote; fewer need somebody who says them.</summary>
internal static class Refusal
{
    /// <summary>Of 226 marked strings that are no quotes, 209 have at most three words; of 243 direct quotes one has.</summary>
    private const int ShortWords = 3;

    /// <summary>So few words built into a sentence are a quote only if somebody is known to have said them: every partial quote of the truth set has a speaker.</summary>
    public const int FewWords = 5;

    /// <summary>Titles of works and firms hardly exceed this; behind a noun that says so, they may have twice as many words.</summary>
    private const int TitleWords = 6;

    // How far a cue reaches over the items between it and one to three words; set on the articles of the truth set.
    private const int ReachOfThat = 14;
    private const int ReachOfJudgement = 9;
    private const int ReachOfJudgementAs = 30;
    private const int ReachOfNoun = 5;
    private const int ReachOfVerb = 4;
    private const int ReachOfObject = 3;

    /// <summary>Null for a quote.</summary>
    public static RefusalReason? Of(MarkContext context)
    {
        if (context.Words.Count == 0)
            return RefusalReason.Empty;
        if (IsName(context))
            return RefusalReason.Name;
        if (context.Words.Count > ShortWords || IsDirect(context))
            return null;
        if (!context.IsPhrase && (IsExplained(context) || context.Words.QualifiesName && !IsJudged(context)))
            return RefusalReason.ScareQuotes;
        if (context.Words.StartsUpper || !context.IsPhrase && IsNamed(context) && !IsJudged(context))
            return RefusalReason.Name;
        return IsSaid(context) ? null : RefusalReason.ScareQuotes;
    }

    /// <summary>Capitals, where no sentence begins, or a short form in brackets behind: the name of a firm, an outlet, a work.</summary>
    private static bool IsName(MarkContext context)
    {
        var words = context.Words;
        if (words is { LooksLikeTitle: true, Count: > 1 and <= ShortWords, EndsSentence: false } && !context.IsLast)
            return true;
        if (words.StartsUpper && context.After is { IsAcronym: true } shortened && (shortened.Gap & Gap.Bracket) != 0)
            return true;
        if (!words.StartsUpper || context.IsAfterColon || context.Before is not { } before)
            return false;
        if (IsNamed(context) && words.Count <= 2 * TitleWords)
            return true;
        var isBare = before.Info?.Verb is null && !context.IsSaidBehind;
        if (isBare && context.Left is null && words.Count <= 2 * TitleWords)
            return true;
        return words.Count <= TitleWords && !words.EndsSentence && (words.LooksLikeTitle && words.Count > 1 || isBare && !before.Is(WordClass.That));
    }

    /// <summary>A noun for things that bear names stands before it: «газета "…"».</summary>
    private static bool IsNamed(MarkContext context) => context.Before is { } before
        && (before.IsNoun(NounClass.Named) || before.IsNoun(NounClass.Media) || before.IsNoun(NounClass.Document) && context.Words.StartsUpper || before.Is(WordClass.AlsoNamed));

    /// <summary>«бэкстоп» — режим границы: a term, behind which a dash explains it.</summary>
    private static bool IsExplained(MarkContext context) => context is { IsSaidBehind: false, After.Gap: Gap.Dash };

    /// <summary>The object of a verb of judging: "назвал проект «…»".</summary>
    private static bool IsJudged(MarkContext context) => context.Left is { Cue.Verb.Class: VerbClass.Judge, Distance: <= ReachOfObject };

    /// <summary>«Нет», — сказал министр.</summary>
    private static bool IsDirect(MarkContext context) => context.IsAfterColon
        ? context is { Left.Cue: { } left, IsLast: true } && !IsLabel(left) || context is { IsSaidBehind: true, Right.Cue.Speaker: not null }
        : context is { IsFirst: true, IsSaidBehind: true, Right.Cue.Speaker: not null } || IsSentence(context);

    /// <summary>«Источник: "Волна"».</summary>
    private static bool IsLabel(Cue cue) => cue is { Kind: CueKind.Name, Subject: { Kind: MentionKind.Role } role } && role.End - role.First == 1;

    /// <summary>«Я не приеду». — a short sentence on its own, or with a clause behind it.</summary>
    private static bool IsSentence(MarkContext context) => context is { IsFirst: true, IsPhrase: true, Words: { StartsUpper: true, Count: > 1 } }
        && (context.IsLast || (context.After!.Gap & (Gap.Comma | Gap.Dash)) != 0);

    private static bool IsSaid(MarkContext context)
    {
        if (context.IsAccordingTo || context.IsSaidBehind && context.Right!.Cue.Speaker is not null)
            return true;
        if (context.IsPhrase && !context.Words.StartsUpper && (context.Announcement is not null || context.Left is { Cue.Kind: not CueKind.Noun }))
            return true;
        if (context.Left is not { } left)
            return context.Right is { Cue.Speaker.Kind: SpeakerKind.Person or SpeakerKind.Role } && context.Before?.Is(WordClass.Preposition) != true;
        return !left.IsInRelativeClause && !IsNickname(left.Cue) && Reaches(left, context.Before);
    }

    /// <summary>"Жители называют её «бродвеем»": what many call a thing is no quote of theirs.</summary>
    private static bool IsNickname(Cue cue) => cue is { Verb.IsNaming: true, Subject: { Kind: MentionKind.Role } many } && (many.Agreement & Agreement.Singular) == 0;

    private static bool Reaches(LeftCue left, Item? before) => left.Cue.Kind switch
    {
        CueKind.AccordingTo or CueKind.Document or CueKind.Name => true,
        CueKind.Noun => left.IsInThatClause || left.Distance <= ReachOfNoun,
        _ when left.IsInThatClause => left.Distance <= ReachOfThat,
        _ when left.Cue.Verb?.Class == VerbClass.Judge => left.Distance <= (before?.Is(WordClass.Calling) == true ? ReachOfJudgementAs : ReachOfJudgement),
        _ => left.Distance <= ReachOfVerb,
    };
}
