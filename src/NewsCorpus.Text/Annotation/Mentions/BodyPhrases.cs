using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Reads the names of bodies and outlets: "пресс-служба министерства", "газета «Труд»", "Белый дом", "Airbus".</summary>
internal sealed class BodyPhrases(Surroundings around)
{
    private const int Longest = 8;

    private readonly IReadOnlyList<Item> items = around.Items;

    /// <summary>"дом" and "сторона" alone are no bodies, "Белый дом" and "чешская сторона" are.</summary>
    public bool IsBody(int i) => items[i].IsNoun(NounClass.Body)
        || items[i].IsNoun(NounClass.Seat) && around.Before(i) is { IsMark: false } before && (before.IsCapital || before.Is(WordClass.CountryAdjective));

    public Mention At(int head, MentionKind kind)
    {
        var noun = items[head].Info!.Noun!;
        var (first, end) = (noun.Class == NounClass.Seat ? head - 1 : around.FirstAdjective(head), EndOf(head));
        return new()
        {
            First = first,
            End = end,
            Kind = kind,
            Cases = noun.Cases,
            Agreement = noun.Agreement,
            AsSubject = around.IsGoverned(first) ? Agreement.None : noun.AsSubject,
            Name = $"{around.Adjectives(first, head)}{Nominative(items[head], noun)} {around.Between(head + 1, end)}".TrimEnd(),
        };
    }

    private int EndOf(int head)
    {
        var end = head + 1;
        while (end < Math.Min(items.Count, head + Longest) && around.GoesOn(end) && Completes(end, head))
            end++;
        return end;
    }

    private bool Completes(int i, int head)
    {
        if (items[i].IsMark)
            return i == head + 1 && items[i].Gap == Gap.None;
        if (items[head].IsNoun(NounClass.Media) && items[i].IsNoun(NounClass.Body))
            return false;
        if (items[head].IsCapital && items[i].Lower is "по" or "за" && around.After(i) is { IsCapital: false } next)
            return around.Shapes.LooksLikeNoun(next) || around.Shapes.IsAdjective(next);
        if (items[i - 1].Lower is "по" or "за")
            return true;
        return around.Completes(i) || !around.Lexicon.HasCases && items[i].Lower == "на";
    }

    private string Nominative(Item item, NounForm noun)
    {
        if (!around.Lexicon.HasCases || item.IsAcronym)
            return item.Text;
        return item.IsCapital ? char.ToUpperInvariant(noun.Lemma[0]) + noun.Lemma[1..] : noun.Lemma;
    }

    /// <summary>A name in foreign letters, outside brackets: most are of firms. Null where none begins here.</summary>
    public Mention? Foreign(int i)
    {
        if (items[i] is not { IsCapital: true, Info: null } || !char.IsAsciiLetter(items[i].Text[0]) || (items[i].Gap & Gap.Bracket) != 0)
            return null;
        var end = i + 1;
        while (end - i < Longest && around.After(end - 1) is { IsMark: false } next && char.IsAsciiLetterOrDigit(next.Text[0]))
            end++;
        return new()
        {
            First = i,
            End = end,
            Kind = MentionKind.Body,
            Cases = Cases.Any,
            Agreement = Agreement.Any,
            AsSubject = around.IsGoverned(i) || around.IsAttribute(i) ? Agreement.None : Agreement.Any,
            Name = around.Between(i, end),
            IsForeign = true,
        };
    }
}
