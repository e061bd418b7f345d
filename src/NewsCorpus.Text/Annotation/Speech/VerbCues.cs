using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Cues with a verb of speech: who speaks, or who is only passed on.</summary>
internal sealed class VerbCues(ArticleText article)
{
    private readonly IReadOnlyList<Item> items = article.Items;
    private readonly SubjectFinder subjects = new(article);
    private readonly BodySubjects bodies = new(article);

    public Cue Known(int i, VerbForm verb)
    {
        var subject = subjects.Of(i);
        if (bodies.Of(i, verb, subject) is { } body)
            return new() { At = i, Kind = CueKind.Verb, Verb = verb, Subject = body };
        if (IsRelay(i, verb, subject) || IsQuoting(verb) && ObjectAfter(i) is { Kind: MentionKind.Name } cited && cited != subject)
            return new() { At = i, Kind = CueKind.Verb, Verb = verb, Subject = ObjectAfter(i), IsRelay = true, Outlet = Writes(verb) ? subject : null };
        return new() { At = i, Kind = CueKind.Verb, Verb = verb, Subject = subject };
    }

    /// <summary>«Q», поправился мэр; „Q“, усмихна се кметът: at once behind a quote, and with somebody behind it, any verb is one of speech.</summary>
    public Cue? Unknown(int i)
    {
        if (!OpensClauseBehindMark(i) || !article.SameSentence(i, i + 1))
            return null;
        var next = items[i + 1].Lower == "се" && article.SameSentence(i, i + 2) ? i + 2 : i + 1;
        var subject = items[next].Gap == Gap.None ? article.StartingAt(next) : null;
        return subject is { Kind: MentionKind.Name or MentionKind.Pronoun or MentionKind.Role, CanBeSubject: true } && !article.Lexicon.EndsLikeNominal(items[i].Lower)
            ? new() { At = i, Kind = CueKind.Verb, Verb = new(items[i].Lower, VerbClass.Say, Agreement.Any, false), Subject = subject }
            : null;
    }

    private bool OpensClauseBehindMark(int i) =>
        i > 0 && items[i - 1].IsMark && items[i] is { IsMark: false, IsCapital: false } && (items[i].Gap & (Gap.Comma | Gap.Dash)) != 0;

    /// <summary>The subject is an outlet, or what follows a verb of passing on is one.</summary>
    private bool IsRelay(int i, VerbForm verb, Mention? subject) => subject switch
    {
        { Kind: MentionKind.Media } => true,
        { Kind: MentionKind.Body, IsForeign: true } when PassesOn(verb) => true,
        _ => verb.Class == VerbClass.Relay && (subject is null || subject.First < i) && IsOutletAfter(i),
    };

    private static bool PassesOn(VerbForm verb) => verb.Class == VerbClass.Relay || verb.Lemma is "сообщить" or "сообщать" or "съобщи" or "съобщава" or "информира" or "отмечать";

    /// <summary>What an outlet writes may be its own; what it passes on, cites or reports is another's.</summary>
    private static bool Writes(VerbForm verb) => verb.Lemma is "писать" or "написать" or "отмечать" or "отметить" or "констатировать" or "пише" or "напише" or "отбелязва" or "отбележи" or "коментира" or "комментировать";

    /// <summary>Who is quoted is the object, whoever quotes: "цитирует мэра его пресс-служба".</summary>
    private static bool IsQuoting(VerbForm verb) => verb.Lemma is "цитировать" or "процитировать" or "цитира";

    private bool IsOutletAfter(int verb) => verb + 1 < items.Count && article.SameSentence(verb, verb + 1) && items[verb + 1].Gap == Gap.None
        && (items[verb + 1].IsMark || items[verb + 1].IsCapital && article.StartingAt(verb + 1) is null || items[verb + 1].Lower is "от" or "the");

    private Mention? ObjectAfter(int verb)
    {
        for (var i = verb + 1; i < Math.Min(items.Count, verb + 14) && article.SameSentence(i, verb) && (items[i].Gap & (Gap.Comma | Gap.Colon)) == 0; i++)
            if (article.StartingAt(i) is { Kind: MentionKind.Name or MentionKind.Role or MentionKind.Body, IsForeign: false } mention && (!article.Lexicon.HasCases || (mention.Cases & Cases.Oblique) != 0))
                return mention;
        return null;
    }
}
