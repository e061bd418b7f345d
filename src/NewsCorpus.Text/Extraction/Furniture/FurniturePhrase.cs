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
/// <param name="Words">In lower case; a star at the end of any but the first stands for any ending.</param>
/// <param name="Colon">The page must have a colon after it.</param>
internal sealed record FurniturePhrase(string[] Words, PhrasePlace Place, bool Colon, RemovalReason Reason)
{
    /// <summary>Reads the notation of <c>furniture.json</c>.</summary>
    public static FurniturePhrase Parse(string phrase, RemovalReason reason)
    {
        var place = phrase[0] switch { '^' => PhrasePlace.Start, '=' => PhrasePlace.Whole, _ => PhrasePlace.Anywhere };
        var words = new Words(phrase);
        var parts = Enumerable.Range(0, words.Count).Select(i => words[i].ToString() + (words.After(i) is ['*', ..] ? "*" : ""));
        return new([.. parts], place, phrase.TrimEnd().EndsWith(':'), reason);
    }

    /// <summary>Does it stand in the block at this word, which is its first?</summary>
    public bool Matches(Words block, int at)
    {
        if (at + Words.Length > block.Count)
        {
            return false;
        }

        for (var i = 1; i < Words.Length; i++)
        {
            if (!IsWord(Words[i], block[at + i]))
            {
                return false;
            }
        }

        return (!Colon || IsColonAfter(block, at + Words.Length - 1)) && (Place != PhrasePlace.Whole || IsRest(block, at + Words.Length));
    }

    private static bool IsWord(string expected, ReadOnlySpan<char> word) =>
        expected[^1] == '*' ? word.StartsWith(expected.AsSpan(..^1), StringComparison.OrdinalIgnoreCase) : word.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static bool IsColonAfter(Words block, int at)
    {
        var rest = block.After(at).TrimStart(" \u00a0");
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
