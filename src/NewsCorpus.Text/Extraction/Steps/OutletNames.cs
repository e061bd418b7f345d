using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The ways in which pages write one outlet.</summary>
internal sealed partial class OutletNames
{
    /// <summary>Read backwards from a name: one pattern for all outlets, whatever their number.</summary>
    private static readonly Regex OwnVoiceBefore = new(
        $@"(?<!\w)(?:{string.Join('|', LanguageData.Folders.Values.SelectMany(OwnVoice))})\s+[«""„]?\G", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private readonly CataloguedOutlet outlet;
    private readonly IReadOnlyList<string> names;

    public OutletNames(CataloguedOutlet outlet) => (this.outlet, names) = (outlet, [.. OutletFinder.Names(outlet)]);

    public string Name => outlet.Name;

    public bool IsName(string text) => names.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Is the host one of the outlet's domains, or below one?</summary>
    public bool HasDomain(string host) => outlet.Domains.Any(domain =>
        host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.'));

    /// <summary>Does a paragraph speak of the outlet as its own: "told …", "a source of …"?</summary>
    public bool SpeaksOfItself(string text) => names.Any(name => Places(text, name).Any(at => OwnVoiceBefore.IsMatch(text, at)));

    /// <summary>Where a name stands, and no longer word that begins with it.</summary>
    private static IEnumerable<int> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!InsideWord().IsMatch(text, at + name.Length))
            {
                yield return at;
            }
        }
    }

    private static IEnumerable<string> OwnVoice(string language) => LanguageData.Lines(language, "own-voice.txt");

    [GeneratedRegex(@"\G\w")]
    private static partial Regex InsideWord();
}
