namespace NewsCorpus.Text.Languages.Identification;

/// <summary>The letter n-grams of a text as hash buckets: one to four letters, inside words, each word read as " word ".</summary>
internal static class NgramFeatures
{
    /// <summary>2^14 buckets: with one byte for each of eight languages 131 KB; half as many lose half a point on short texts (research, section 4).</summary>
    public const int Bits = 14;

    private const int Longest = 4;

    /// <summary>Writes the buckets of the text's first letters, so many at most.</summary>
    public static void Write(ReadOnlySpan<char> text, int mostLetters, List<int> buckets)
    {
        buckets.Clear();
        Span<char> window = stackalloc char[Longest];
        var length = 0;
        var letters = 0;
        var wasSpace = true;
        for (var i = 0; i < text.Length && letters < mostLetters; i++)
        {
            var c = Fold(text[i]);
            if (c == ' ' && wasSpace)
            {
                continue;
            }

            if (c != ' ' && wasSpace)
            {
                (length, window[0]) = (1, ' ');
            }

            (wasSpace, letters) = (c == ' ', letters + 1);
            length = Push(c, window, length);
            Hash(window[..length], buckets);
        }

        if (!wasSpace)
        {
            Hash(window[..Push(' ', window, length)], buckets);
        }
    }

    private static int Push(char c, Span<char> window, int length)
    {
        if (length == Longest)
        {
            window[1..].CopyTo(window);
            length--;
        }

        window[length] = c;
        return length + 1;
    }

    /// <summary>All n-grams that end where the window ends, read backwards: FNV-1a with a shift. A space alone says nothing.</summary>
    private static void Hash(ReadOnlySpan<char> window, List<int> buckets)
    {
        var hash = 2166136261u;
        for (var n = window.Length - 1; n >= 0; n--)
        {
            hash = (hash ^ window[n]) * 16777619;
            hash ^= hash >> 13;
            if (n < window.Length - 1 || window[n] != ' ')
            {
                buckets.Add((int)((hash * 2654435761u) >> (32 - Bits)));
            }
        }
    }

    /// <summary>Letters in lower case, apostrophes as one, everything else a space.</summary>
    private static char Fold(char c) => c is '\'' or '’' or 'ʼ' ? '\'' : CharacterTable.IsLetter(c) ? CharacterTable.ToLower(c) : ' ';
}
