namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>A title for a page that shows none: the first sentence, cut at a word where it is long.</summary>
internal static class DerivedTitle
{
    private const int Longest = 120;

    /// <summary>Null where there is no text.</summary>
    public static string? Of(string text)
    {
        var line = text.Split('\n')[0];
        var sentence = line[..EndOfSentence(line)].TrimEnd(' ', '.');
        return sentence.Length == 0 ? null
            : sentence.Length <= Longest ? sentence
            : $"{sentence[..Math.Max(1, sentence.LastIndexOf(' ', Longest - 1))].TrimEnd(' ', ',', '–', '-')}…";
    }

    /// <summary>After the first mark that a space and a capital follow; a mark after one or two letters ends an abbreviation.</summary>
    private static int EndOfSentence(string line)
    {
        for (var i = 3; i + 2 < line.Length; i++)
        {
            if (line[i] is '.' or '!' or '?' && line[i + 1] == ' ' && char.IsUpper(line[i + 2]) && char.IsLetter(line[i - 1]) && char.IsLetter(line[i - 2]) && char.IsLetter(line[i - 3]))
            {
                return i + 1;
            }
        }

        return line.Length;
    }
}
