using System.Globalization;
using Microsoft.Extensions.Localization;

namespace NewsCorpus.Web.Localization;

/// <summary>Counted words in the form that the number asks for.</summary>
public static class Plurals
{
    /// <summary>CLDR category of a whole number. Bulgarian's counting form ("три документа") is its "other".</summary>
    public static string Category(CultureInfo culture, long number)
    {
        if (culture.TwoLetterISOLanguageName is not ("ru" or "uk" or "be"))
            return Math.Abs(number) == 1 ? "one" : "other";
        return (Math.Abs(number) % 10, Math.Abs(number) % 100) switch
        {
            (1, not 11) => "one",
            ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
            _ => "many",
        };
    }

    /// <summary>"3 статьи": the text <c>key.category</c> of the interface language, with the number put in for {0}.</summary>
    public static string Count(this IStringLocalizer localizer, string key, long number) =>
        string.Format(
            CultureInfo.CurrentCulture,
            localizer[$"{key}.{Category(CultureInfo.CurrentUICulture, number)}"].Value,
            number.ToString("N0", CultureInfo.CurrentCulture));
}
