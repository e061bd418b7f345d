using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>How many characters of each kind a text has.</summary>
/// <param name="Sentences">Terminal marks followed by a space or the end.</param>
/// <param name="Separators">Marks that menus are built with: | • · » → /</param>
internal readonly record struct CharacterCounts(int Letters, int Upper, int Latin, int Digits, int Commas, int Sentences, int Separators, int OpeningQuotes)
{
    public static CharacterCounts Of(string text)
    {
        int letters = 0, upper = 0, latin = 0, digits = 0, commas = 0, sentences = 0, separators = 0, quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (CharacterTable.IsLetter(c))
            {
                letters++;
                upper += CharacterTable.IsUpper(c) ? 1 : 0;
                latin += char.IsAscii(c) ? 1 : 0;
                continue;
            }

            digits += CharacterTable.IsDigit(c) ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            quotes += c is '"' or '«' or '„' or '“' ? 1 : 0;
            separators += c is '|' or '•' or '·' or '»' or '→' or '/' ? 1 : 0;
            sentences += c is '.' or '!' or '?' or '…' && (i + 1 == text.Length || text[i + 1] is ' ' or '"' or '»' or ')' or '“' or '\u00a0') ? 1 : 0;
        }

        return new(letters, upper, latin, digits, commas, sentences, separators, quotes);
    }
}
