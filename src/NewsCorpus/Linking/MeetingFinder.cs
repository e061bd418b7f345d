using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Linking;

/// <summary>
/// Article → the meeting it tells of. Every side must be named. Then the place, the date of publication, or both must speak for it:
/// text alone does not part two meetings of the same people, the date does, so a date that is far off refuses whatever the text says.
/// </summary>
public sealed class MeetingFinder(MeetingCatalogue catalogue)
{
    /// <summary>Goes up whenever the same article could be linked otherwise.</summary>
    public const int Version = 1;

    // News of a meeting: announced up to a week before, reported and looked back on for up to a month. Outside this the meeting is background.
    private const int DaysBefore = 7;
    private const int DaysAfter = 30;

    // So near to the meeting that its place need not be named.
    private const int NearDays = 2;

    private readonly IReadOnlyList<Candidate> _candidates = [.. catalogue.Meetings.Select(m => new Candidate(m))];

    /// <summary>Null where no meeting has enough evidence, or two have the same.</summary>
    public MeetingMatch? Find(ExtractedArticle article, IReadOnlyList<MentionedPerson> people)
    {
        var text = article.Title + "\n" + article.Text;
        var named = people.Where(p => p.Person is not null).GroupBy(p => p.Person!).ToDictionary(g => g.Key, g => g.First().Name);
        var best = _candidates
            .Select(c => c.Weigh(text, named, article.Published))
            .Where(w => w.Score > 0)
            .OrderByDescending(w => w.Score).ThenBy(w => w.DaysOff)
            .Take(2).ToList();
        var undecided = best is [var first, var second] && first.Score == second.Score && first.DaysOff == second.DaysOff;
        return best is [] || undecided ? null : new MeetingMatch(best[0].Slug, string.Join("; ", best[0].Evidence));
    }

    /// <summary>How much speaks for one meeting. Place and nearness count one each; nothing else does.</summary>
    private sealed record Weight(string Slug, int Score, int DaysOff, IReadOnlyList<string> Evidence);

    private sealed class Candidate(CataloguedMeeting meeting)
    {
        private readonly IReadOnlyList<PlaceName> _place = [.. meeting.Places.Values.Distinct().Select(p => new PlaceName(p))];

        public Weight Weigh(string text, Dictionary<string, string> named, PublishedDate? published)
        {
            var nothing = new Weight(meeting.Slug, 0, int.MaxValue, []);
            if (!meeting.Participants.All(named.ContainsKey)) return nothing;
            var place = _place.Select(p => p.FindIn(text)).FirstOrDefault(found => found is not null);
            var daysOff = DaysOff(published);
            if (daysOff is < -DaysBefore or > DaysAfter) return nothing;
            var isNear = daysOff is { } days && Math.Abs(days) <= NearDays;
            return new Weight(
                meeting.Slug,
                (place is null ? 0 : 1) + (isNear ? 1 : 0),
                Math.Abs(daysOff ?? DaysAfter),
                [.. meeting.Participants.Select(p => named[p]), .. place is null ? [] : new[] { place }, .. isNear ? [published!.Evidence] : Array.Empty<string>()]);
        }

        /// <summary>Days from the meeting to the publication: negative before it, 0 during it; null where the day is not known.</summary>
        private int? DaysOff(PublishedDate? published)
        {
            if (published is not { Precision: DatePrecision.Day or DatePrecision.Minute }) return null;
            var day = DateOnly.FromDateTime(published.Local);
            return day < meeting.FirstDay ? day.DayNumber - meeting.FirstDay.DayNumber
                : day > meeting.LastDay ? day.DayNumber - meeting.LastDay.DayNumber : 0;
        }
    }
}
