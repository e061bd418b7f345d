using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>A headline's line without what dumps glue to it: a date, a counter of comments or views, the path of sections that leads to it.</summary>
internal static partial class HeadlineText
{
    private const int FewestWords = 2;

    /// <summary>Without one of these a look spares the pattern.</summary>
    private static readonly SearchValues<char> PathMarks = SearchValues.Create("»›>→:/");

    /// <summary>A longer line is no headline, whatever is cut off.</summary>
    private const int Longest = 300;

    /// <summary>A tail that counts something has so many words at most: "1 715 просмотров".</summary>
    private const int MostWordsOfCounter = 4;

    /// <summary>A part of the line; the line itself where nothing is glued to it.</summary>
    public static string Of(string line)
    {
        if (line.Length > Longest)
        {
            return line;
        }

        var text = WithoutCounter(WithoutGluedFurniture(WithoutDate(WithoutPath(line)))).Trim(' ', '|', '/', '•', '·', '¤', ',', '–', '—', '-');
        return text.Length == line.Length || new Words(text).Count >= FewestWords ? text : line;
    }

    /// <summary>"Агентство » Новости » Headline": the last part, where the mark does not close a quotation.</summary>
    private static string WithoutPath(string line) => line.Contains('«') || !line.AsSpan().ContainsAny(PathMarks) ? line : line[(PathMark().Matches(line) is [.., var last] ? last.Index + last.Length : 0)..];

    /// <summary>A date with its year at either end.</summary>
    private static string WithoutDate(string line)
    {
        var dates = DateExpression.Find(line).Where(date => date.Year is not null).ToList();
        return dates is not [var date] ? line
            : new Words(line[(date.Start + date.Length)..]).Count <= 2 ? line[..date.Start]
            : new Words(line[..date.Start]).Count == 0 ? line[(date.Start + date.Length)..]
            : line;
    }

    /// <summary>"…in AprilComments: 45": a small letter joined to a capital, and furniture from there on.</summary>
    private static string WithoutGluedFurniture(string line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (CharacterTable.IsUpper(line[i]) && EndsWhatIsBeforeGlue(line[i - 1]) && FurnitureLexicon.Reason(new Words(line[i..])) is not null)
            {
                return line[..i];
            }
        }

        return line;
    }

    private static bool EndsWhatIsBeforeGlue(char c) => c is '»' or '"' or '!' or '?' or ')' || char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter;

    /// <summary>"… 45 comments": a number and the wording of furniture at the end.</summary>
    private static string WithoutCounter(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return line;
        }

        var words = new Words(line);
        for (var i = Math.Max(1, words.Count - MostWordsOfCounter); i < words.Count - 1; i++)
        {
            if (char.IsAsciiDigit(words[i][0]) && FurnitureLexicon.Reason(new Words(line[words.All[i].Start..])) is not null)
            {
                return line[..words.All[i].Start];
            }
        }

        return line;
    }

    [GeneratedRegex(@"\s(?:»|›|>|→|::|/)\s")]
    private static partial Regex PathMark();
}
