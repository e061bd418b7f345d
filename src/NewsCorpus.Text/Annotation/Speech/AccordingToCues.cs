using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Cues without a verb: "по словам министра", "по его словам", "според него".</summary>
internal sealed class AccordingToCues(ArticleText article)
{
    private readonly IReadOnlyList<Item> items = article.Items;

    /// <summary>Pronouns that stand for the speaker, found so far.</summary>
    public List<Mention> Possessors { get; } = [];

    public static bool IsPreposition(Item item) => item.Lower is "според" or "согласно";

    /// <summary>Null where the words name nobody who can speak.</summary>
    public Cue? At(int i)
    {
        var preposition = IsPreposition(items[i]) ? i : PrepositionBefore(i);
        if (preposition < 0)
            return null;
        var mention = PossessiveNear(preposition, i) ?? (article.FirstAfter(i) is { } first ? article.NamedIn(first) ?? first : null);
        return mention is null || mention.Kind is MentionKind.Media ? null : new() { At = preposition, Kind = CueKind.AccordingTo, Noun = i, Subject = mention };
    }

    private int PrepositionBefore(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 3) && article.SameSentence(i, noun); i--)
            if (items[i].Lower == "по")
                return i;
        return -1;
    }

    private Mention? PossessiveNear(int from, int noun)
    {
        for (var i = from + 1; i < Math.Min(items.Count, noun + 2); i++)
            if (Possessor(items[i].Lower) is { } agreement && article.SameSentence(i, from) && !(i > noun && IsOfSomebodyElse(i + 1)))
            {
                var mention = new Mention { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = Cases.Genitive, Agreement = agreement };
                Possessors.Add(mention);
                return mention;
            }
        return null;
    }

    /// <summary>"по словам его адвоката": the advocate speaks.</summary>
    private bool IsOfSomebodyElse(int i) => i < items.Count && items[i].Gap == Gap.None && article.StartingAt(i) is { Kind: MentionKind.Name or MentionKind.Role or MentionKind.Body };

    /// <summary>"ее слова о том, что"; null where no pronoun stands before the noun.</summary>
    public Cue? OfPossessed(int noun)
    {
        if (noun == 0 || items[noun].Gap != Gap.None || !article.SameSentence(noun - 1, noun) || Possessor(items[noun - 1].Lower) is not { } agreement)
            return null;
        var mention = new Mention { First = noun - 1, End = noun, Kind = MentionKind.Pronoun, Cases = Cases.Genitive, Agreement = agreement };
        Possessors.Add(mention);
        return new() { At = noun, Kind = CueKind.Noun, Subject = mention };
    }

    private static Agreement? Possessor(string word) => word switch
    {
        "его" or "него" or "му" or "неговите" => Agreement.Masculine,
        "ее" or "нее" or "ѝ" or "й" or "нея" or "нейните" => Agreement.Feminine,
        "их" or "них" or "им" or "тях" or "техните" => Agreement.Plural,
        _ => null,
    };
}
