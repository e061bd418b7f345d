namespace NewsCorpus.Text.Languages;

/// <summary>
/// The questions that are asked of every character of every page, answered from a table: for Cyrillic, <see cref="char"/>'s own
/// methods cost several times as much, and these questions were a third of extraction's time. The answers are the same.
/// </summary>
internal static class CharacterTable
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Upper = 4;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Kind((char)c))];

    private static readonly char[] LowerCase = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => char.ToLowerInvariant((char)c))];

    public static bool IsLetter(char c) => (Kinds[c] & Letter) != 0;

    public static bool IsUpper(char c) => (Kinds[c] & Upper) != 0;

    public static bool IsDigit(char c) => (Kinds[c] & Digit) != 0;

    public static bool IsLetterOrDigit(char c) => (Kinds[c] & (Letter | Digit)) != 0;

    public static char ToLower(char c) => LowerCase[c];

    private static byte Kind(char c) => (byte)((char.IsLetter(c) ? Letter : 0) | (char.IsDigit(c) ? Digit : 0) | (char.IsUpper(c) ? Upper : 0));
}
