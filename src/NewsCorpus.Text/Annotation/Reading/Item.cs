using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Reading;

/// <summary>A word of the reporter's own text, or a string in quotation marks as one item.</summary>
internal sealed class Item(Spelling spelling)
{
    /// <summary>Of a marked string.</summary>
    public static readonly Spelling NoSpelling = new("", "", null);

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The word as written; empty for a marked string.</summary>
    public string Text { get; } = spelling.Text;

    /// <summary>Lower case, ё as е; empty for a marked string.</summary>
    public string Lower { get; } = spelling.Lower;

    /// <summary>Null where the lexicon does not know the word.</summary>
    public WordInfo? Info { get; } = spelling.Info;

    /// <summary>Index of the marked string; -1 for a word.</summary>
    public required int Mark { get; init; }

    /// <summary>What stands between the item before and this one.</summary>
    public required Gap Gap { get; init; }

    /// <summary>Index of the sentence.</summary>
    public int Sentence { get; set; }

    public bool IsMark => Mark >= 0;

    /// <summary>Also "д'Артаньян".</summary>
    public bool IsCapital => Text.Length > 0 && (CharacterTable.IsUpper(Text[0]) || Text is ['д', '\'' or '’', ..]);

    public bool IsAcronym => Text.Length > 1 && CharacterTable.IsUpper(Text[0]) && CharacterTable.IsUpper(Text[^1]);

    public bool Is(WordClass c) => Info is { } info && info.Is(c);

    public bool IsNoun(NounClass c) => Info?.Noun?.Class == c;
}

/// <summary>Punctuation between two items.</summary>
[Flags]
internal enum Gap
{
    None = 0,
    Comma = 1,
    Dash = 2,
    Colon = 4,
    Stop = 8,
    NewLine = 16,
    Bracket = 32,
    Semicolon = 64,
    Other = 128,
}
