using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Web.Localization;

/// <summary>Names that come from CLDR (languages, countries) or from the program's own texts (bodies, offices).</summary>
public static class Names
{
    private static readonly ConcurrentDictionary<(string Code, string Culture), string> Languages = new();

    /// <summary>Name of a language in the interface language, starting as the language writes it: "Bulgarian", "болгарский"; the code itself where nobody knows it.</summary>
    public static string Language(this IStringLocalizer localizer, string code)
    {
        if (code == "und") return localizer["Language.Unknown"].Value;
        var key = (code, CultureInfo.CurrentUICulture.Name);
        if (Languages.TryGetValue(key, out var known)) return known;
        try
        {
            // No more than .NET itself keeps: an address cannot make this grow by words that are no language.
            return Languages[key] = CultureInfo.GetCultureInfo(code, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code; // an address can name anything as a filter
        }
    }

    /// <summary>Name of a country, or of a body that stands in a country's place ("EU"); the code itself where nobody knows it.</summary>
    public static string Country(this IStringLocalizer localizer, string code) =>
        localizer[$"Place.{code}"] is { ResourceNotFound: false } own ? own.Value : CountryOfCldr(code) ?? code;

    // .NET gives no localised name of a region by itself, only within that of a locale: "английский (Россия)".
    private static string? CountryOfCldr(string code)
    {
        if (code.Length != 2) return null; // four letters would be read as a script
        try
        {
            var locale = new CultureInfo($"en-{code}").DisplayName;
            return locale.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? locale[(open + 1)..^1] : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>"Foreign minister, Russia"; some countries call an office by a name of its own ("Secretary of State").</summary>
    public static string Office(this IStringLocalizer localizer, Office office) =>
        $"{localizer.OfficeKind(office)}, {localizer.Country(office.Country)}";

    /// <summary>"Foreign minister"; a kind without a text of its own is shown as the catalogue writes it.</summary>
    public static string OfficeKind(this IStringLocalizer localizer, Office office) =>
        localizer[$"Office.{office.Kind}.{office.Country}"] is { ResourceNotFound: false } own ? own.Value
        : localizer[$"Office.{office.Kind}"] is { ResourceNotFound: false } name ? name.Value
        : office.Kind.Replace('-', ' ');

    /// <summary>"likely, 80 %": how sure the machine is of a quote.</summary>
    public static string Certainty(this IStringLocalizer localizer, double confidence) =>
        localizer[$"Certainty.{Certainties.Of(confidence)}"].Value + ", " + confidence.ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>First letters of the first and the last word of a name.</summary>
    public static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Take(1).Concat(words.Skip(1).TakeLast(1)).Select(w => w[..1])).ToUpper(CultureInfo.CurrentCulture);
    }
}
