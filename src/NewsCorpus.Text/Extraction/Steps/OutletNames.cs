using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The ways in which pages write one outlet.</summary>
internal sealed class OutletNames
{
    private readonly Regex named;
    private readonly Regex speaksOfItself;

    public OutletNames(CataloguedOutlet outlet)
    {
        Name = outlet.Name;
        var names = string.Join('|', new[] { outlet.Name }.Concat(outlet.OtherNames).Concat(outlet.Domains).Distinct().Select(Regex.Escape));
        named = new($@"(?<![\w.])(?:{names})(?!\w)", RegexOptions.CultureInvariant);
        speaksOfItself = new($@"(?<!\w)(?:{Cues})\s+[«""„]?(?:{names})(?!\w)", RegexOptions.CultureInvariant);
    }

    public string Name { get; }

    private static string Cues { get; } = string.Join('|', LanguageData.Folders.Values.SelectMany(OwnVoice));

    public bool IsNamedIn(string text) => named.IsMatch(text);

    /// <summary>Does a paragraph speak of the outlet as its own: "told …", "a source of …"?</summary>
    public bool SpeaksOfItself(string text) => speaksOfItself.IsMatch(text);

    private static IEnumerable<string> OwnVoice(string language) => LanguageData.Lines(language, "own-voice.txt");
}
