using System.Text;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Rulings;

/// <summary>A line without what changes from day to day: the same for lines that differ in numbers and dates only ("Read 12 times, 3 May" and "Read 1 045 times, 28 June").</summary>
internal static partial class LineForm
{
    /// <summary>Stands for a number or a date; no page prints it.</summary>
    private const char Number = '\0';

    /// <summary>The line itself where it has no digit.</summary>
    public static string Of(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9') ? Numbers().Replace(WithoutDates(line), Number.ToString()) : line;

    private static string WithoutDates(string line)
    {
        var (text, end) = (new StringBuilder(line.Length), 0);
        foreach (var date in DateExpression.Find(line).Where(date => date.Start >= end))
        {
            text.Append(line, end, date.Start - end).Append(Number);
            end = date.Start + date.Length;
        }

        return text.Append(line, end, line.Length - end).ToString();
    }

    /// <summary>Numbers with their separators ("1 045", "12:30", "3,5"), and several in a row.</summary>
    [GeneratedRegex(@"[0-9\0]+(?:[\s.,:/–-]+[0-9\0]+)*")]
    private static partial Regex Numbers();
}
