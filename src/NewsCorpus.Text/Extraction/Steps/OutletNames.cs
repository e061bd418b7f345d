using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The ways in which pages write one outlet.</summary>
internal sealed class OutletNames
{
    private readonly Regex speaksOfItself;

    public OutletNames(CataloguedOutlet outlet)
    {
        Name = outlet.Name;
        var names = string.Join('|', OutletFinder.Names(outlet).Select(Regex.Escape));
        speaksOfItself = new($@"(?<!\w)(?:{Cues})\s+[«""„]?(?:{names})(?!\w)", RegexOptions.CultureInvariant);
    }

    public string Name { get; }

    private static string Cues { get; } = string.Join('|', LanguageData.Folders.Values.SelectMany(OwnVoice));

    /// <summary>Does a paragraph speak of the outlet as its own: "told …", "a source of …"?</summary>
    public bool SpeaksOfItself(string text) => speaksOfItself.IsMatch(text);

    private static IEnumerable<string> OwnVoice(string language) => LanguageData.Lines(language, "own-voice.txt");
}
