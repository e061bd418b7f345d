using NewsCorpus.Text.Annotation.Marks;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Reading;

/// <summary>Cuts a text into items and sentences. What stands inside quotation marks is one item and ends no sentence of the reporter's.</summary>
internal sealed class ItemReader(string text, IReadOnlyList<MarkedString> marks, Spellings spellings)
{
    /// <summary>No word of either language is longer; it bounds the work on hostile text.</summary>
    private const int LongestWord = 64;

    /// <summary>A word and what parts it from the next take seven characters in the mean; few texts have more words than this makes room for.</summary>
    private const int CharactersPerItem = 6;

    private readonly List<Item> items = new(text.Length / CharactersPerItem);

    public static List<Item> Read(string text, IReadOnlyList<MarkedString> marks, Spellings spellings)
    {
        var reader = new ItemReader(text, marks, spellings);
        reader.Read();
        return reader.items;
    }

    private void Read()
    {
        var next = 0;
        var gap = Gap.None;
        for (var at = 0; at < text.Length;)
        {
            while (next < marks.Count && (marks[next].Depth > 0 || marks[next].Outer.Start < at))
                next++;
            if (next < marks.Count && marks[next].Outer.Start == at)
            {
                AddMark(next, gap);
                at = Math.Max(at + 1, marks[next].Outer.End);
                gap = Gap.None;
            }
            else if (CharacterTable.IsLetterOrDigit(text[at]))
            {
                at = AddWord(at, gap);
                gap = Gap.None;
            }
            else
                gap |= GapOf(text[at++]);
        }
    }

    private void AddMark(int mark, Gap gap)
    {
        var outer = marks[mark].Outer;
        Add(new(Item.NoSpelling) { Start = outer.Start, End = outer.End, Mark = mark, Gap = gap });
    }

    private int AddWord(int start, Gap gap)
    {
        var end = start + 1;
        while (end < text.Length && end - start < LongestWord && (CharacterTable.IsLetterOrDigit(text[end]) || JoinsLetters(end)))
            end++;
        Add(new(spellings.Of(text.AsSpan(start, end - start))) { Start = start, End = end, Mark = -1, Gap = gap });
        return end;
    }

    private bool JoinsLetters(int at) =>
        text[at] is '-' or '‑' or '\u0301' or '’' or '\'' && at + 1 < text.Length && CharacterTable.IsLetterOrDigit(text[at + 1]) && CharacterTable.IsLetterOrDigit(text[at - 1]);

    private void Add(Item item)
    {
        item.Sentence = items.Count == 0 ? 0 : items[^1].Sentence + (StartsSentence(item) ? 1 : 0);
        items.Add(item);
    }

    private bool StartsSentence(Item item)
    {
        var before = items[^1];
        var gap = item.Gap;
        if ((gap & Gap.NewLine) != 0)
            return (gap & Gap.Colon) == 0;
        if ((gap & Gap.Stop) != 0)
            return StartsLikeSentence(item) && (item.IsMark && before.Text == "г" || !IsAbbreviation(before)) && ((gap & (Gap.Comma | Gap.Dash)) == 0 || item.IsMark);
        return before.IsMark && gap == Gap.None && EndsItself(before) && item is { IsMark: false, IsCapital: true } && item.Info?.Verb is null
            || before.IsMark && gap == Gap.None && EndsItself(before) && item.IsMark;
    }

    private static bool StartsLikeSentence(Item item) => item.IsMark || item.IsCapital || char.IsDigit(item.Text[0]);

    /// <summary>An initial or a short form in front of a stop: "С. Лавров", "г. Москва"; "ѝ" and "я" are whole words.</summary>
    private static bool IsAbbreviation(Item item) =>
        !item.IsMark && (item.Text.Length == 1 && char.IsLetter(item.Text[0]) && item.Text is not ("ѝ" or "й" or "я") || item.Text is "Дж" or "им" or "ул" or "д-р" or "Св" or "св" or "проф" or "акад" or "ген");

    private bool EndsItself(Item mark)
    {
        var inner = marks[mark.Mark].Inner;
        return inner.Length > 0 && text[inner.End - 1] is '.' or '!' or '?' or '…';
    }

    private static Gap GapOf(char c) => c switch
    {
        ',' => Gap.Comma,
        '-' or '–' or '—' or '‒' or '―' or '−' => Gap.Dash,
        ':' => Gap.Colon,
        ';' => Gap.Semicolon,
        '.' or '!' or '?' or '…' => Gap.Stop,
        '\n' => Gap.NewLine,
        '(' or ')' or '[' or ']' => Gap.Bracket,
        ' ' or '\r' or '\t' or '\u00a0' or '\u202f' => Gap.None,
        _ => Gap.Other,
    };
}
