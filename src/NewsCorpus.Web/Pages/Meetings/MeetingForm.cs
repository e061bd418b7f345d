using System.Globalization;
using NewsCorpus.Meetings;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>The form on which a meeting is made or corrected.</summary>
/// <param name="Shown">What it shows.</param>
/// <param name="Version">See <see cref="Meeting.Version"/>.</param>
/// <param name="Button">Key of the text of its button.</param>
public sealed record MeetingForm(MeetingState Shown, int Version, string Button)
{
    public static MeetingState Empty { get; } = new(LocalizedText.Empty, LocalizedText.Empty, "", default, default, LocalizedText.Empty, []);

    /// <param name="before">What the form has no field for stays as it is.</param>
    internal static MeetingState Read(HttpRequest request, MeetingState before)
    {
        var first = Day(request.Form["first"]);
        return new(
            request.Texts("title", before.Titles), request.Texts("place", before.Places), request.Form["country"].ToString().Trim().ToUpperInvariant(),
            first ?? DateOnly.MaxValue, Day(request.Form["last"]) ?? first ?? default, request.Texts("notes", before.Notes),
            [.. request.Lines("sides").Select(name => new Attendee(name, true)), .. request.Lines("present").Select(name => new Attendee(name, false))]);
    }

    /// <summary>A day that the form can show; null for none.</summary>
    public static string? Shows(DateOnly day) => day == default || day == DateOnly.MaxValue ? null : day.ToString("O", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
