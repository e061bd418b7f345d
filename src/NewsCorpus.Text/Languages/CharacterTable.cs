namespace NewsCorpus.Text.Languages;

/// <summary>
/// The questions that are asked of every character of every page, answered from a table: for Cyrillic, <see cref="char"/>'s own
/// methods cost several times as much, and these questions were a third of extraction's time. The answers are the same.
/// </summary>
internal static class CharacterTable
{
    /// <summary>What a character adds to <see cref="CharacterSums"/>.</summary>
    private static readonly ulong[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => CharacterSums.Of((char)c))];

    private static readonly char[] LowerCase = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => char.ToLowerInvariant((char)c))];

    public static ulong SumsOf(char c) => Table[c];

    public static bool IsLetter(char c) => (Table[c] & CharacterSums.Letter) != 0;

    public static bool IsUpper(char c) => (Table[c] & CharacterSums.Upper) != 0;

    public static bool IsDigit(char c) => (Table[c] & CharacterSums.Digit) != 0;

    public static bool IsLetterOrDigit(char c) => (Table[c] & (CharacterSums.Letter | CharacterSums.Digit)) != 0;

    public static char ToLower(char c) => LowerCase[c];
}

/// <summary>How many characters of each kind were added up, 65,535 at most: four counters in one number, so that a character costs one addition.</summary>
internal readonly record struct CharacterSums(ulong Value)
{
    public const ulong Letter = 1;
    public const ulong Digit = 1UL << 16;
    public const ulong Upper = 1UL << 32;
    public const ulong Latin = 1UL << 48;

    public int Letters => (ushort)Value;

    public int Digits => (ushort)(Value >> 16);

    public int Capitals => (ushort)(Value >> 32);

    public int LatinLetters => (ushort)(Value >> 48);

    public static ulong Of(char c) =>
        (char.IsLetter(c) ? Letter : 0) | (char.IsDigit(c) ? Digit : 0) | (char.IsUpper(c) ? Upper : 0) | (char.IsAsciiLetter(c) ? Latin : 0);
}
