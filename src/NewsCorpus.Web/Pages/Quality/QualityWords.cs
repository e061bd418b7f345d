using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsCorpus.Quality;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Quality;

/// <summary>What is not as it used to be, in a sentence.</summary>
internal static class QualityWords
{
    public static string Warning(this IStringLocalizer<QualityPages> texts, QualityWarning warning)
    {
        var format = warning.Kind is QualityWarningKind.FewerQuotes or QualityWarningKind.KeptChanged ? "P0" : "N0";
        return texts[$"Warning.{warning.Kind}", warning.Usual.ToString(format, CultureInfo.CurrentCulture), warning.Now.ToString(format, CultureInfo.CurrentCulture)].Value;
    }
}
