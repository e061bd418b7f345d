using NewsCorpus.Ingestion;
using NewsCorpus.Text.Reading.Containers;

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
        PageOutcome.Kept => $"{path} gives no article any more; the one that it gave is kept, because editors did something with it.",
        PageOutcome.Same => $"{path} has been read anew, and the same was found.",
        PageOutcome.Copy => $"{path} holds the text of an article that is in the corpus already.",
        PageOutcome.NotAnArticle => $"{path} is text, but there is no article in it.",
        PageOutcome.UnknownLanguage => $"{path} is in a language that is not known here.",
        PageOutcome.Empty => $"{path} is empty: it has no bytes.",
        PageOutcome.Blank => $"{path} holds nothing but white space.",
        PageOutcome.NotText => $"{path} is not text in any charset that is known here.",
        PageOutcome.NotFetched => $"{path} is no page: the server answered with an error or a redirect.",
        PageOutcome.OtherContent => $"{path} is no page by its content type.",
        PageOutcome.NoPages => $"{path} is a container without a page in it.",
        PageOutcome.TooLarge => $"{path} is longer than {ContainerLimits.PageBytes >> 20} MB and was passed over.",
        PageOutcome.CutOff => $"{path} ends in the middle, as a download does that was cut off; what came before was read.",
        PageOutcome.Damaged => $"{path} is damaged, or packed in a way that is not known here.",
        PageOutcome.BrokenRecord => $"{path} is a WARC record that cannot be read, or is not as long as it says.",
        PageOutcome.BrokenLine => $"{path} is no JSON object.",
        PageOutcome.NoText => $"{path} is a JSON object without the text or the HTML of a page.",
        PageOutcome.Encrypted => $"{path} opens only with a password.",
        PageOutcome.Bomb => $"{path} unpacks to more than {ContainerLimits.UnpackedRatio} times its size and was left there.",
        PageOutcome.TooDeep => $"{path} is a container more than {ContainerLimits.Layers} deep in others and was not opened.",
        PageOutcome.NotFound => $"{path} does not exist.",
        PageOutcome.NoPermission => $"{path} may not be read by this user.",
        PageOutcome.Unreadable => $"{path} could not be read to its end.",
        PageOutcome.Failed => $"{path} could not be ingested because of an error in the program; the log has the details.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
