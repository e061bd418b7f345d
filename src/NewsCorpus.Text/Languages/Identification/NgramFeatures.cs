namespace NewsCorpus.Text.Languages.Identification;

/// <summary>The letter n-grams of a text as hash buckets: one to four letters, inside words, each word read as " word ".</summary>
internal static class NgramFeatures
{
    /// <summary>2^14 buckets: with one byte for each of nine classes 148 KB; half as many lose half a point on short texts (research, section 4).</summary>
    public const int Bits = 14;

    private const int Longest = 4;

    /// <summary>Writes the buckets of the text's first letters, four for each letter at most, until the buckets are full; says how many it wrote.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<ushort> buckets)
    {
        Span<char> window = stackalloc char[Longest];
        var length = 0;
        var written = 0;
        var wasSpace = true;
        for (var i = 0; i < text.Length && written <= buckets.Length - (2 * Longest); i++)
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

            wasSpace = c == ' ';
            length = Push(c, window, length);
            written += Hash(window[..length], buckets[written..]);
        }

        return wasSpace ? written : written + Hash(window[..Push(' ', window, length)], buckets[written..]);
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
    private static int Hash(ReadOnlySpan<char> window, Span<ushort> buckets)
    {
        var (hash, written) = (2166136261u, 0);
        for (var n = window.Length - 1; n >= 0; n--)
        {
            hash = (hash ^ window[n]) * 16777619;
            hash ^= hash >> 13;
            if (n < window.Length - 1 || window[n] != ' ')
            {
                buckets[written++] = (ushort)((hash * 2654435761u) >> (32 - Bits));
            }
        }

        return written;
    }

    /// <summary>Letters in lower case, apostrophes as one, everything else a space.</summary>
    private static char Fold(char c) => c is '\'' or '’' or 'ʼ' ? '\'' : CharacterTable.IsLetter(c) ? CharacterTable.ToLower(c) : ' ';
}
