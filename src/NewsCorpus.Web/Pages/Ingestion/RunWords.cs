using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>What a run's row keeps, in the words of the interface.</summary>
internal static class RunWords
{
    /// <param name="startedBy">See <see cref="Run.StartedBy"/>.</param>
    public static string StartedBy(this IStringLocalizer<RunTexts> texts, string startedBy) =>
        texts[$"StartedBy.{startedBy}"] is { ResourceNotFound: false } known ? known.Value : startedBy;

    /// <summary>The days of the week from Monday, by their short names in the interface language.</summary>
    public static IEnumerable<(Weekdays Flag, string Name)> Week => Enumerable.Range(1, 7).Select(day => day % 7)
        .Select(day => ((Weekdays)(1 << day), CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)day)));

    /// <param name="problem">See <see cref="Run.Problem"/>.</param>
    public static string Stop(this IStringLocalizer<RunTexts> texts, string problem) =>
        RunStop.Parse(problem) is { } stop ? texts[$"Stop.{stop.Kind}", stop.Detail].Value : problem;

    /// <summary>"every 6 hours", "daily at 05:30 (UTC)", "Mon, Fri at 05:30 (Europe/Sofia)".</summary>
    public static string Rhythm(this IStringLocalizer<RunTexts> texts, Rhythm rhythm) => rhythm switch
    {
        { At: { } at, On: Weekdays.EveryDay } => texts["Rhythm.Daily", TimeOf(at), rhythm.Zone].Value,
        { At: { } at } => texts["Rhythm.Weekdays", string.Join(", ", Week.Where(day => rhythm.On.HasFlag(day.Flag)).Select(day => day.Name)), TimeOf(at), rhythm.Zone].Value,
        { Every: { } every } when every.Ticks % TimeSpan.TicksPerDay == 0 => texts.Count("Rhythm.Days", (long)every.TotalDays),
        { Every: { } every } when every.Ticks % TimeSpan.TicksPerHour == 0 => texts.Count("Rhythm.Hours", (long)every.TotalHours),
        { Every: var every } => texts.Count("Rhythm.Minutes", (long)every!.Value.TotalMinutes),
    };

    private static string TimeOf(TimeOnly at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);
}
