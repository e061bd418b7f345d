using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>How many characters of each kind a text has; counted where its words are read.</summary>
internal struct CharacterCounts
{
    private CharacterSums sums;

    public readonly int Letters => sums.Letters;

    public readonly int Upper => sums.Capitals;

    public readonly int Latin => sums.LatinLetters;

    public readonly int Digits => sums.Digits;

    public int Commas { get; private set; }

    /// <summary>Terminal marks followed by a space or the end.</summary>
    public int Sentences { get; private set; }

    /// <summary>Marks that menus are built with: | • · » → /</summary>
    public int Separators { get; private set; }

    public int OpeningQuotes { get; private set; }

    public void AddWord(ulong sumsOfCharacters) => sums = new(sums.Value + sumsOfCharacters);

    public void AddMark(char mark, bool isLast)
    {
        switch (mark)
        {
            case ',':
                Commas++;
                break;
            case '.' or '!' or '?' or '…':
                Sentences += isLast ? 1 : 0;
                break;
            case '"' or '«' or '„' or '“':
                OpeningQuotes++;
                break;
            case '|' or '•' or '·' or '»' or '→' or '/':
                Separators++;
                break;
        }
    }
}
