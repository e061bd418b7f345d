namespace NewsCorpus.Text.Languages;

/// <summary>Which of the dates of a line is that of publication.</summary>
internal static class PublishedDates
{
    /// <summary>How far before a date the word may stand that says what the date is, in characters.</summary>
    private const int LabelWithin = 16;

    /// <summary>The date behind "published", else the first that does not stand behind "updated"; null where there is none with a year.</summary>
    public static DateExpression? In(string text) => Of(text, DateExpression.Find(text));

    public static DateExpression? Of(string text, IEnumerable<DateExpression> dates)
    {
        var complete = dates.Where(date => date.Year is not null && !IsLabelled(text, date, DateWord.Updated)).ToList();
        return complete.Find(date => IsLabelled(text, date, DateWord.Published)) ?? complete.FirstOrDefault();
    }

    /// <summary>Is there a word with this meaning right before the date?</summary>
    public static bool IsLabelled(string text, DateExpression date, DateWord label)
    {
        var before = text.AsSpan(0, date.Start);
        for (var words = 0; words < 3; words++)
        {
            before = before.TrimEnd(" \u00a0:,.-–—|(в/");
            var start = before.Length;
            while (start > 0 && CharacterTable.IsLetter(before[start - 1]))
            {
                start--;
            }

            if (start == before.Length || date.Start - start > LabelWithin + before.Length - start)
            {
                return false;
            }

            if (DateWords.Means(before[start..], label))
            {
                return true;
            }

            before = before[..start];
        }

        return false;
    }
}
