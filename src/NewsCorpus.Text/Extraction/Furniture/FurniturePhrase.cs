using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Furniture;

/// <summary>Where in a block a phrase must stand.</summary>
internal enum PhrasePlace
{
    Anywhere,
    Start,
    Whole,
}

/// <summary>One wording of page furniture.</summary>
/// <param name="Words">In lower case; a star at the end stands for any ending.</param>
/// <param name="Colon">The page must have a colon after it.</param>
internal sealed record FurniturePhrase(string[] Words, PhrasePlace Place, bool Colon, RemovalReason Reason)
{
    /// <summary>Of the first word: what phrases are looked up by.</summary>
    public int Key => KeyOf(Words[0]);

    /// <summary>The first two letters of a word as a number.</summary>
    public static int KeyOf(ReadOnlySpan<char> word) => (word[0] << 16) | (word.Length > 1 ? word[1] : 0);

    /// <summary>Reads the notation of <c>furniture.json</c>.</summary>
    public static FurniturePhrase Parse(string phrase, RemovalReason reason)
    {
        var place = phrase[0] switch { '^' => PhrasePlace.Start, '=' => PhrasePlace.Whole, _ => PhrasePlace.Anywhere };
        var words = new Words(phrase);
        var parts = Enumerable.Range(0, words.Count).Select(i => words[i].ToString() + (words.End(i) < phrase.Length && phrase[words.End(i)] == '*' ? "*" : ""));
        return new([.. parts], place, phrase.TrimEnd().EndsWith(':'), reason);
    }

    /// <summary>Does it stand in the block at this word?</summary>
    public bool Matches(Words block, int at)
    {
        if (at + Words.Length > block.Count)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (!IsWord(Words[i], block[at + i]))
            {
                return false;
            }
        }

        return (!Colon || IsColonAfter(block, at + Words.Length - 1)) && (Place != PhrasePlace.Whole || IsRest(block, at + Words.Length));
    }

    private static bool IsWord(string expected, ReadOnlySpan<char> word) =>
        expected[^1] == '*' ? word.StartsWith(expected.AsSpan(..^1)) : word.SequenceEqual(expected);

    private static bool IsColonAfter(Words block, int at)
    {
        var rest = block.Lower.AsSpan(block.End(at)).TrimStart(" \u00a0");
        return rest.Length > 0 && rest[0] is ':' or '：';
    }

    /// <summary>Only counters may follow: "Комментарии (12)".</summary>
    private static bool IsRest(Words block, int at)
    {
        for (var i = at; i < block.Count; i++)
        {
            if (!char.IsDigit(block[i][0]))
            {
                return false;
            }
        }

        return true;
    }
}
