namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>What a match must have beside the words.</summary>
/// <param name="Always">Conditions that were typed.</param>
/// <param name="Chosen">What was chosen beside the hits, one for each field.</param>
internal sealed record Conditions(Predicate<int>[] Always, (SearchField Field, Predicate<int> Passes)[] Chosen)
{
    public static Conditions None { get; } = new([], []);

    /// <summary>Whether a match is a hit, or would be one but for a single field.</summary>
    /// <param name="failing">That field; null for a hit. The values of a field are counted as if nothing were chosen in it.</param>
    public bool Pass(int article, out SearchField? failing)
    {
        failing = null;
        foreach (var passes in Always)
            if (!passes(article))
                return false;
        foreach (var (field, passes) in Chosen)
        {
            if (passes(article))
                continue;
            if (failing is not null)
                return false;
            failing = field;
        }
        return true;
    }
}
