namespace NewsCorpus.Text.Languages;

/// <summary>
/// A word as a number, the same in every process, so that a page's words can be compared and looked up without making strings of them:
/// FNV-1a over the lower-case letters, ё as е. Among a hundred thousand words one pair shares a number.
/// </summary>
internal static class WordHash
{
    public const uint Start = 2166136261;

    public static uint Of(ReadOnlySpan<char> lower)
    {
        var hash = Start;
        foreach (var c in lower)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    public static uint Add(uint hash, char lower) => (hash ^ (lower == 'ё' ? 'е' : lower)) * 16777619;
}
