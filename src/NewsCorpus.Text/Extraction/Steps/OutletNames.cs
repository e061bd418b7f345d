using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The ways in which pages write one outlet.</summary>
internal sealed class OutletNames
{
    private readonly CataloguedOutlet outlet;
    private readonly Regex speaksOfItself;

    public OutletNames(CataloguedOutlet outlet)
    {
        this.outlet = outlet;
        var names = string.Join('|', OutletFinder.Names(outlet).Select(Regex.Escape));
        speaksOfItself = new($@"(?<!\w)(?:{Cues})\s+[«""„]?(?:{names})(?!\w)", RegexOptions.CultureInvariant);
    }

    public string Name => outlet.Name;

    private static string Cues { get; } = string.Join('|', LanguageData.Folders.Values.SelectMany(OwnVoice));

    public bool IsName(string? text) => text is not null && OutletFinder.Names(outlet).Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Is it the address of a page on one of the outlet's domains, or below one?</summary>
    public bool HasDomain(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && outlet.Domains.Any(domain => uri.Host == domain || uri.Host.EndsWith($".{domain}", StringComparison.Ordinal));

    /// <summary>Does a paragraph speak of the outlet as its own: "told …", "a source of …"?</summary>
    public bool SpeaksOfItself(string text) => speaksOfItself.IsMatch(text);

    private static IEnumerable<string> OwnVoice(string language) => LanguageData.Lines(language, "own-voice.txt");
}
