using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>A text while its mentions are being found, from left to right.</summary>
internal sealed class Surroundings(string text, IReadOnlyList<Item> items, IEnumerable<NameMention> names, LanguageLexicon lexicon)
{
    public string Text { get; } = text;

    public IReadOnlyList<Item> Items { get; } = items;

    public LanguageLexicon Lexicon { get; } = lexicon;

    public WordShapes Shapes { get; } = new(lexicon);

    /// <summary>Names by their first item.</summary>
    public Dictionary<int, NameMention> Names { get; } = names.ToDictionary(n => n.First);

    /// <summary>The mentions so far.</summary>
    public List<Mention> Found { get; } = [];

    public Item? At(int i) => i >= 0 && i < Items.Count ? Items[i] : null;

    /// <summary>The item before, if nothing but space parts it; null where there is none in the sentence.</summary>
    public Item? Before(int i) => i > 0 && Items[i].Gap == Gap.None && Items[i - 1].Sentence == Items[i].Sentence ? Items[i - 1] : null;

    /// <summary>The item behind, if nothing but space parts it; null where there is none in the sentence.</summary>
    public Item? After(int i) => i + 1 < Items.Count ? Before(i + 1) is null ? null : Items[i + 1] : null;

    /// <summary>The text from one item up to another, as it stands.</summary>
    public string Between(int first, int end) => first < end ? Text[Items[first].Start..Items[end - 1].End] : "";

    /// <summary>The first of the adjectives that stand before a noun and belong to it: "официальный представитель".</summary>
    public int FirstAdjective(int noun)
    {
        var first = noun;
        while (noun - first < 4 && Before(first) is { } before && Shapes.IsAdjective(before) && (Found.Count == 0 || Found[^1].End <= first - 1))
            first--;
        return first;
    }

    /// <summary>The adjectives before a noun in the nominative, each with a space behind it.</summary>
    public string Adjectives(int first, int noun)
    {
        var lemma = Items[noun].Info!.Noun!.Lemma;
        return string.Concat(Enumerable.Range(first, noun - first).Select(i => Items[i].Text)
            .Select(adjective => (Lexicon.HasCases ? RussianAdjective.Nominative(adjective, lemma) : adjective) + " "));
    }

    /// <summary>Whether an item can stand inside the phrase that the item before it belongs to.</summary>
    public bool GoesOn(int i)
    {
        var item = Items[i];
        if (item.Sentence != Items[i - 1].Sentence || item.Gap is not (Gap.None or Gap.Other or Gap.Bracket))
            return false;
        return item.IsMark || Names.ContainsKey(i) || item.Info is not { } info || info.Verb is null && (item.Lower == "и" || !WordShapes.PartsClauses(item));
    }

    /// <summary>Whether an item completes the noun of a role or a body that stands before it.</summary>
    public bool Completes(int i)
    {
        if (Lexicon.HasCases)
            return Shapes.Completes(Items[i]) || Shapes.IsAdjective(Items[i - 1]) && Shapes.LooksLikeNoun(Items[i]);
        var belongs = Items[i - 1].Lower == "на" || Shapes.IsAdjective(Items[i - 1]);
        return Items[i].Info?.Noun is { Class: NounClass.Body or NounClass.Role } ? belongs : belongs && Shapes.LooksLikeNoun(Items[i]) || Shapes.Completes(Items[i]);
    }

    /// <summary>After a preposition, or joined by "and" to a phrase after one: no subject.</summary>
    public bool IsGoverned(int first)
    {
        if (Found.Count > 0 && Found[^1].End == first - 1 && !Found[^1].CanBeSubject && Before(first)?.Lower == "и")
            return true;
        for (var i = first; first - i < 3 && Before(i) is { } before; i--)
            if (before.Is(WordClass.Preposition))
                return true;
            else if (!Shapes.IsAdjective(before))
                return false;
        return false;
    }

    /// <summary>"Пескову пришлось": who has to act stands in the dative.</summary>
    public bool HasToAct(int end, Cases cases) => (cases & Cases.Dative) != 0 && After(end - 1) is { } next && next.Is(WordClass.Impersonal);

    /// <summary>"кандидатура Керри": a name that does not decline, behind a noun, is its genitive.</summary>
    public bool IsAttribute(int first) =>
        Lexicon.HasCases && Before(first) is { IsMark: false } before && Shapes.LooksLikeNoun(before) && (!before.IsCapital || Before(first - 1) is null);
}
