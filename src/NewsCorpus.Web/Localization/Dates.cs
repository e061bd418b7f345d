using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Web.Localization;

/// <summary>Dates as the interface language writes them. Patterns are among its texts, because .NET's own lead with a weekday.</summary>
public static class Dates
{
    public static string Day(this IStringLocalizer localizer, DateOnly day) =>
        day.ToString(localizer["Date.Day"].Value, CultureInfo.CurrentCulture);

    /// <summary>"14 May 2019, 16:20 UTC": when something happened here.</summary>
    public static string Moment(this IStringLocalizer localizer, DateTimeOffset moment) =>
        $"{localizer.Day(DateOnly.FromDateTime(moment.UtcDateTime))}, {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    /// <summary>"14 May 2019", "19–20 May 2021", "30 April – 2 May 2021".</summary>
    public static string Days(this IStringLocalizer localizer, DateOnly first, DateOnly last)
    {
        var end = localizer.Day(last);
        if (first >= last)
            return localizer.Day(first);
        if (first.Year != last.Year)
            return $"{localizer.Day(first)} – {end}";
        return first.Month == last.Month
            ? $"{first.Day}–{end}"
            : $"{first.ToString(localizer["Date.DayAndMonth"].Value, CultureInfo.CurrentCulture)} – {end}";
    }

    /// <summary>An article's date with its precision, in words where there is none.</summary>
    public static string Published(this IStringLocalizer localizer, DateTime? published, DatePrecision precision) => (published, precision) switch
    {
        (null, _) or (_, DatePrecision.None) => localizer["Date.None"].Value,
        ({ } date, DatePrecision.DayWithoutYear) =>
            localizer["Date.WithoutYear", date.ToString(localizer["Date.DayAndMonth"].Value, CultureInfo.CurrentCulture)].Value,
        ({ } date, DatePrecision.Day) => localizer.Day(DateOnly.FromDateTime(date)),
        ({ } date, _) => $"{localizer.Day(DateOnly.FromDateTime(date))}, {date.ToString("HH:mm", CultureInfo.InvariantCulture)}",
    };

    /// <summary>An article's date in the list of a meeting's articles: where its page gives no full date, the meeting lends its own, and says so.</summary>
    public static string Dated(this IStringLocalizer localizer, ArticleSummary article, DateOnly first, DateOnly last) =>
        article.Day is not null ? localizer.Published(article.Published, article.Precision)
        : article.Published is null ? localizer.FromMeeting(first, last)
        : $"{localizer.Published(article.Published, article.Precision)}; {localizer.FromMeeting(first, last)}";

    /// <summary>The date that a meeting lends to an article whose page shows none: "14 May 2019, from the meeting".</summary>
    public static string FromMeeting(this IStringLocalizer localizer, DateOnly first, DateOnly last) =>
        localizer["Date.FromMeeting", localizer.Days(first, last)].Value;
}
