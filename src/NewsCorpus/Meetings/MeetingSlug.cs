using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>The address of a meeting's page from place and year: "sochi-2019".</summary>
internal static class MeetingSlug
{
    /// <summary>One that no meeting has; it stays, whatever becomes of place and day.</summary>
    public static async Task<string> FreeAsync(CorpusDb db, LocalizedText places, DateOnly firstDay, CancellationToken ct)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"{PersonSlug.Of(places.In("en"))}-{firstDay.Year:0000}");
        for (var n = 1; ; n++)
        {
            var free = n == 1 ? slug : $"{slug}-{n}";
            if (!await db.Meetings.AnyAsync(m => m.Slug == free, ct)) return free;
        }
    }
}
