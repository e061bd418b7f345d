using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The ways in which pages write one outlet.</summary>
internal sealed class OutletNames
{
    private readonly CataloguedOutlet outlet;
    private readonly IReadOnlyList<string> names;
    private readonly Lazy<Regex> ownVoice;

    public OutletNames(CataloguedOutlet outlet)
    {
        (this.outlet, names) = (outlet, [.. OutletFinder.Names(outlet)]);
        // Few outlets of the catalogue are ever met in one run.
        ownVoice = new(() => new($@"(?<!\w)(?:{Cues})\s+[«""„]?(?:{string.Join('|', names.Select(Regex.Escape))})(?!\w)", RegexOptions.CultureInvariant));
    }

    public string Name => outlet.Name;

    private static string Cues { get; } = string.Join('|', LanguageData.Folders.Values.SelectMany(OwnVoice));

    public bool IsName(string text) => names.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Is the host one of the outlet's domains, or below one?</summary>
    public bool HasDomain(string host) => outlet.Domains.Any(domain =>
        host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.'));

    /// <summary>Does a paragraph speak of the outlet as its own: "told …", "a source of …"?</summary>
    public bool SpeaksOfItself(string text) => ownVoice.Value.IsMatch(text);

    private static IEnumerable<string> OwnVoice(string language) => LanguageData.Lines(language, "own-voice.txt");
}
