using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Finds the cues of a text: verbs of speech with their subjects, "according to", documents, nouns of speech.</summary>
internal sealed class CueFinder(ArticleText article)
{
    private readonly IReadOnlyList<Item> items = article.Items;
    private readonly SubjectFinder subjects = new(article);
    private readonly List<Mention> possessors = [];

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
                subject.IsSpeaker = true;
        }
        article.Mentions.AddRange(possessors);
        article.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return cues;
    }

    private bool IsAs(int i) => i >= 0 && items[i].Lower is "как" or "както" && items[i + 1].Gap == Gap.None && article.SameSentence(i, i + 1);

    private Cue? At(int i)
    {
        var item = items[i];
        if (item.Info is null or { Verb: null, Noun: null, Class: WordClass.None })
            return OfUnknownVerb(i);
        if (item.Info.Verb is { } verb && !item.Is(WordClass.Preposition) && (item.Info.Noun is null || !IsInNounPosition(i)))
            return verb.Class == VerbClass.Document || IsReflexiveDocument(i) ? Document(i, verb) : OfVerb(i, verb);
        if (item.Is(WordClass.AccordingTo) || item.Lower is "според" or "согласно")
            return AccordingTo(i);
        if (item.IsNoun(NounClass.Saying) || item.IsNoun(NounClass.Document))
            return OfNoun(i);
        return null;
    }

    /// <summary>«Q», поправился мэр: at once behind a quote, and with somebody behind it, any verb is one of speech.</summary>
    private Cue? OfUnknownVerb(int i)
    {
        if (!OpensClauseBehindMark(i) || !article.SameSentence(i, i + 1))
            return null;
        var subject = items[i + 1].Gap == Gap.None ? article.StartingAt(i + 1) : null;
        return subject is { Kind: MentionKind.Name or MentionKind.Pronoun or MentionKind.Role, CanBeSubject: true } && !article.Lexicon.EndsLikeNominal(items[i].Lower)
            ? new() { At = i, Kind = CueKind.Verb, Verb = new(items[i].Lower, VerbClass.Say, Agreement.Any, false), Subject = subject }
            : null;
    }

    private bool OpensClauseBehindMark(int i) =>
        i > 0 && items[i - 1].IsMark && items[i] is { IsMark: false, IsCapital: false } && (items[i].Gap & (Gap.Comma | Gap.Dash)) != 0;

    private bool IsInNounPosition(int i) => i > 0 && items[i - 1].Is(WordClass.Preposition) && items[i].Gap == Gap.None;

    /// <summary>Bulgarian "се казва в изявлението".</summary>
    private bool IsReflexiveDocument(int i) => i > 0 && items[i - 1].Lower == "се" && i + 1 < items.Count && items[i + 1].Is(WordClass.InDocument);

    private Cue OfVerb(int i, VerbForm verb)
    {
        var subject = subjects.Of(i);
        if (verb.Agreement == Agreement.Plural && subject is null or { IsForeign: true } or { Kind: MentionKind.Media } && BodyAfter(i) is { } body)
            subject = PeopleOf(body, subject);
        if (IsRelay(i, verb, subject) || IsQuoting(verb) && subject?.Kind == MentionKind.Body && ObjectAfter(i) is { Kind: MentionKind.Name })
            return new() { At = i, Kind = CueKind.Verb, Verb = verb, Subject = ObjectAfter(i), IsRelay = true };
        return new() { At = i, Kind = CueKind.Verb, Verb = verb, Subject = subject };
    }

    /// <summary>The subject is an outlet, or what follows a verb of passing on is one.</summary>
    private bool IsRelay(int i, VerbForm verb, Mention? subject) => subject switch
    {
        { Kind: MentionKind.Media } => true,
        { Kind: MentionKind.Body, IsForeign: true } when PassesOn(verb) => true,
        _ => verb.Class == VerbClass.Relay && (subject is null || subject.First < i) && IsOutletAfter(i),
    };

    private static bool PassesOn(VerbForm verb) => verb.Class == VerbClass.Relay || verb.Lemma is "сообщить" or "сообщать" or "съобщи" or "съобщава" or "информира" or "отмечать";

    /// <summary>Who is quoted is the object, whoever quotes: "цитирует мэра его пресс-служба".</summary>
    private static bool IsQuoting(VerbForm verb) => verb.Lemma is "цитировать" or "процитировать" or "цитира";

    /// <summary>"ИА X сообщили в обществе, что считают …": the people of the body go on speaking, the outlet in front never does.</summary>
    private static Mention PeopleOf(Mention body, Mention? outlet)
    {
        body.AsSubject = Agreement.Plural;
        outlet?.AsSubject = Agreement.None;
        return body;
    }

    /// <summary>"сообщили в МИД": the people of a body.</summary>
    private Mention? BodyAfter(int verb) =>
        verb + 2 < items.Count && items[verb + 1].Is(WordClass.Preposition) && items[verb + 1].Gap == Gap.None && article.StartingAt(verb + 2) is { Kind: MentionKind.Body } body ? body : null;

    private bool IsOutletAfter(int verb) => verb + 1 < items.Count && article.SameSentence(verb, verb + 1) && items[verb + 1].Gap == Gap.None
        && (items[verb + 1].IsMark || items[verb + 1].IsCapital && article.StartingAt(verb + 1) is null || items[verb + 1].Lower is "от" or "the");

    private Mention? ObjectAfter(int verb)
    {
        for (var i = verb + 1; i < Math.Min(items.Count, verb + 14) && article.SameSentence(i, verb) && (items[i].Gap & (Gap.Comma | Gap.Colon)) == 0; i++)
            if (article.StartingAt(i) is { Kind: MentionKind.Name or MentionKind.Role or MentionKind.Body, IsForeign: false } mention && (!article.Lexicon.HasCases || (mention.Cases & Cases.Oblique) != 0))
                return mention;
        return null;
    }

    private Cue? AccordingTo(int i)
    {
        var preposition = items[i].Lower is "според" or "согласно" ? i : PrepositionBefore(i);
        if (preposition < 0)
            return null;
        var mention = PossessiveNear(preposition, i) ?? MentionAfter(i);
        return mention is null || mention.Kind is MentionKind.Media or MentionKind.Country ? null : new() { At = preposition, Kind = CueKind.AccordingTo, Noun = i, Subject = mention };
    }

    private int PrepositionBefore(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 3) && article.SameSentence(i, noun); i--)
            if (items[i].Lower == "по")
                return i;
        return -1;
    }

    /// <summary>"по его словам", "по думите му", "според него": a pronoun that stands for the speaker.</summary>
    private Mention? PossessiveNear(int from, int noun)
    {
        for (var i = from + 1; i < Math.Min(items.Count, noun + 2); i++)
            if (Possessor(items[i].Lower) is { } agreement && article.SameSentence(i, from))
            {
                var mention = new Mention { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = Cases.Genitive, Agreement = agreement };
                possessors.Add(mention);
                return mention;
            }
        return null;
    }

    private static Agreement? Possessor(string word) => word switch
    {
        "его" or "него" or "му" or "неговите" => Agreement.Masculine,
        "ее" or "нее" or "ѝ" or "нея" or "нейните" => Agreement.Feminine,
        "их" or "них" or "им" or "тях" or "техните" => Agreement.Plural,
        _ => null,
    };

    private Mention? MentionAfter(int i)
    {
        for (var next = i + 1; next < Math.Min(items.Count, i + 6) && article.SameSentence(next, i) && (items[next].Gap & (Gap.Comma | Gap.Colon)) == 0; next++)
            if (article.StartingAt(next) is { } mention)
                return mention;
        return null;
    }

    /// <summary>"говорится в заявлении Прайса": who issued the document, or nobody where only "the document" stands.</summary>
    private Cue Document(int verb, VerbForm form)
    {
        var noun = DocumentNear(verb);
        var issuer = noun is { } n ? MentionAfter(n) ?? article.EndingAt(Math.Max(0, n - 1)) : null;
        return new() { At = verb, Kind = CueKind.Document, Verb = form, Noun = noun > verb ? noun : null, Subject = issuer };
    }

    private int? DocumentNear(int verb)
    {
        for (var i = verb + 1; i < Math.Min(items.Count, verb + 7) && article.SameSentence(i, verb); i++)
            if (items[i].IsNoun(NounClass.Document) || items[i].IsNoun(NounClass.Body))
                return items[i].IsNoun(NounClass.Body) ? i - 1 : i;
        for (var i = verb - 1; i >= Math.Max(0, verb - 12) && article.SameSentence(i, verb); i--)
            if (items[i].IsNoun(NounClass.Document))
                return i;
        return null;
    }

    /// <summary>"слова президента о …": the genitive behind the noun names who said it.</summary>
    private Cue? OfNoun(int noun)
    {
        var next = noun + 1;
        if (!article.Lexicon.HasCases && next < items.Count && items[next].Lower == "на")
            next++;
        return next < items.Count && article.SameSentence(next, noun) && items[next].Gap == Gap.None && article.StartingAt(next) is { Kind: MentionKind.Name or MentionKind.Role or MentionKind.Body } mention
            && (!article.Lexicon.HasCases || (mention.Cases & Cases.Genitive) != 0)
            ? new() { At = noun, Kind = CueKind.Noun, Subject = mention }
            : null;
    }
}
