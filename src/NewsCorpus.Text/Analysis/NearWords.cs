namespace NewsCorpus.Text.Analysis;

/// <summary>Finds the words of a long sorted list that are a slip or two away from one, and looks at few of the others: it leaps over all that begin as no near word can.</summary>
public static class NearWords
{
    /// <summary>Follows a text at once, before everything that begins with it.</summary>
    private const char Next = '\u0001';

    /// <summary>Follows everything that begins with the text before it.</summary>
    private const char Last = '\uffff';

    /// <param name="limit">How many slips are forgiven. See <see cref="EditDistance"/>.</param>
    /// <param name="from">The first entry of the list that is not before a text, letter by letter, with its word; null where there is none.</param>
    public static IEnumerable<string> Of(string word, int limit, Func<string, (string Entry, string Word)?> from)
    {
        for (var at = from(""); at is { } read;)
        {
            var (distance, tooFar) = EditDistance.Along(word, read.Word, limit);
            if (distance <= limit)
                yield return read.Word;
            at = from(tooFar is { } letters ? read.Word[..letters] + Last : read.Entry + Next);
        }
    }
}
