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

    /// <summary>When news of a meeting is printed: from, and before.</summary>
    internal static (DateTime From, DateTime Until) ToldBetween(DateOnly firstDay, DateOnly lastDay) =>
        (firstDay.AddDays(-DaysBefore).ToDateTime(default), lastDay.AddDays(DaysAfter + 1).ToDateTime(default));

    // Of a meeting with fewer sides, as one may be left when an editor refuses a person, no text can tell.
    private readonly IReadOnlyList<Candidate> _candidates = [.. catalogue.Meetings.Where(m => m.Participants.Count > 1).Select(m => new Candidate(m))];

    /// <summary>Null where no meeting has enough evidence, or two have the same.</summary>
    public MeetingMatch? Find(ExtractedArticle article, IReadOnlyList<MentionedPerson> people)
    {
        var named = people.Where(p => p.Person is not null).GroupBy(p => p.Person!).ToDictionary(g => g.Key, g => g.First());
        var best = _candidates
            .Select(c => c.Weigh(article, named)).OfType<Weight>()
            .OrderByDescending(w => w.Score).ThenBy(w => w.DaysOff).ThenBy(w => w.ToldAt)
            .Take(2).ToList();
        return best is [] || (best is [var first, var second] && first.IsAsStrongAs(second)) ? null
            : new MeetingMatch(best[0].Meeting, string.Join("; ", best[0].Evidence));
    }

    /// <summary>What speaks for one meeting.</summary>
    /// <param name="Score">Place and nearness in time count one each; nothing else does.</param>
    /// <param name="DaysOff">Days between meeting and publication, either way.</param>
    /// <param name="ToldAt">Where in the text the last of sides and place is first named: an article tells of its meeting first, and of others later.</param>
    private sealed record Weight(string Meeting, int Score, int DaysOff, int ToldAt, IReadOnlyList<string> Evidence)
    {
        public bool IsAsStrongAs(Weight other) => (Score, DaysOff, ToldAt) == (other.Score, other.DaysOff, other.ToldAt);
    }

    private sealed class Candidate(CataloguedMeeting meeting)
    {
        private readonly IReadOnlyList<PlaceName> _place = [.. meeting.Places.Values.Distinct().Select(p => new PlaceName(p))];

        /// <summary>Null where nothing speaks for the meeting, or the date against it.</summary>
        public Weight? Weigh(ExtractedArticle article, Dictionary<string, MentionedPerson> named)
        {
            if (!meeting.Participants.All(named.ContainsKey)) return null;
            var sides = meeting.Participants.Select(p => named[p]).ToList();
            var daysOff = DaysOff(article.Published);
            if (daysOff is < -DaysBefore or > DaysAfter) return null;
            var place = PlaceIn(article);
            var isNear = daysOff is { } days && Math.Abs(days) <= NearDays;
            if (place is null && !isNear) return null;
            return new Weight(
                meeting.Slug,
                (place is null ? 0 : 1) + (isNear ? 1 : 0),
                Math.Abs(daysOff ?? DaysAfter),
                Math.Max(place?.At ?? 0, sides.Max(s => s.Mentions is [var mention, ..] ? mention.Start : 0)),
                [.. sides.Select(s => s.Name), .. place is { } p ? [p.Name] : Array.Empty<string>(), .. isNear ? [article.Published!.Evidence] : Array.Empty<string>()]);
        }

        /// <summary>A place that the title names is named at the very beginning.</summary>
        private (string Name, int At)? PlaceIn(ExtractedArticle article) => _place
            .Select(p => p.FindIn(article.Title ?? "") is { } inTitle ? (inTitle.Name, 0) : p.FindIn(article.Text))
            .FirstOrDefault(found => found is not null);

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
