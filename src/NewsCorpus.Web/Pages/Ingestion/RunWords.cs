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

    /// <param name="problem">See <see cref="Run.Problem"/>.</param>
    public static string Stop(this IStringLocalizer<RunTexts> texts, string problem) =>
        RunStop.Parse(problem) is { } stop ? texts[$"Stop.{stop.Kind}", stop.Detail].Value : problem;

    /// <summary>"every 6 hours", "daily at 05:30 UTC".</summary>
    public static string Rhythm(this IStringLocalizer<RunTexts> texts, Rhythm rhythm) => rhythm switch
    {
        { At: { } at } => texts["Rhythm.Daily", at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)].Value,
        { Every: { } every } when every.Ticks % TimeSpan.TicksPerDay == 0 => texts.Count("Rhythm.Days", (long)every.TotalDays),
        { Every: { } every } when every.Ticks % TimeSpan.TicksPerHour == 0 => texts.Count("Rhythm.Hours", (long)every.TotalHours),
        { Every: var every } => texts.Count("Rhythm.Minutes", (long)every!.Value.TotalMinutes),
    };
}
