using System.Globalization;
using Microsoft.Extensions.Localization;

namespace NewsCorpus.Web.Localization;

/// <summary>The countries, and the bodies that stand in a country's place.</summary>
public static class CountryList
{
    private static readonly string[] Bodies = ["EU", "NATO", "OSCE", "UN"];

    /// <summary>Regions of CLDR; those of numbers are continents.</summary>
    private static readonly string[] Codes =
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name).TwoLetterISORegionName).Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper)).Distinct()];

    /// <summary>Codes with their names in the interface language, by name.</summary>
    public static IReadOnlyList<(string Code, string Name)> Countries(this IStringLocalizer localizer) =>
        [.. Codes.Concat(Bodies).Distinct().Select(code => (code, Name: localizer.Country(code))).OrderBy(c => c.Name, StringComparer.CurrentCulture)];
}
