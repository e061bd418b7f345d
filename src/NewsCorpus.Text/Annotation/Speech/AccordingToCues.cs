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
            if (Possessor(items[i].Lower) is { } agreement && article.SameSentence(i, from))
            {
                var mention = new Mention { First = i, End = i + 1, Kind = MentionKind.Pronoun, Cases = Cases.Genitive, Agreement = agreement };
                Possessors.Add(mention);
                return mention;
            }
        return null;
    }

    private static Agreement? Possessor(string word) => word switch
    {
        "его" or "него" or "му" or "неговите" => Agreement.Masculine,
        "ее" or "нее" or "ѝ" or "й" or "нея" or "нейните" => Agreement.Feminine,
        "их" or "них" or "им" or "тях" or "техните" => Agreement.Plural,
        _ => null,
    };
}
