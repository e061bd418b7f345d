using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Verbs;

/// <summary>What the command line says to a person.</summary>
internal static class Sentences
{
    /// <summary>One plain sentence on a page that gave no article.</summary>
    public static string Of(string path, PageOutcome outcome) => outcome switch
    {
        PageOutcome.New => $"{path} is new in the corpus.",
        PageOutcome.Unchanged => $"{path} is in the corpus already.",
        PageOutcome.Changed => $"{path} was in the corpus and has been read anew.",
        PageOutcome.Copy => $"{path} holds the text of an article that is in the corpus already.",
        PageOutcome.NotAnArticle => $"{path} is text, but there is no article in it.",
        PageOutcome.Empty => $"{path} is empty: it has no bytes.",
        PageOutcome.Blank => $"{path} holds nothing but white space.",
        PageOutcome.NotText => $"{path} is not text in any charset that is known here.",
        PageOutcome.TooLarge => $"{path} is larger than {PageFile.MaxBytes >> 20} MB and was not read.",
        PageOutcome.NotFound => $"{path} does not exist.",
        PageOutcome.NoPermission => $"{path} may not be read by this user.",
        PageOutcome.Unreadable => $"{path} could not be read to its end.",
        PageOutcome.Failed => $"{path} could not be ingested because of an error in the program; the log has the details.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>Says on standard error what failed, in one sentence, and gives the exit code: 0 where nothing did, else 1.</summary>
    public static int Report(IReadOnlyList<string> failures)
    {
        if (failures is []) return 0;
        Console.Error.WriteLine(failures is [var only] ? only : $"{failures.Count} files gave nothing; the first: {failures[0]}");
        return 1;
    }
}
