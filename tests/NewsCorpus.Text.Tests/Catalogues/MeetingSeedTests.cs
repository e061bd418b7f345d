using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Catalogues;

public sealed class MeetingSeedTests
{
    private static readonly string[] Languages = ["bg", "en", "ru"];

    private static IReadOnlyList<CataloguedMeeting> Meetings => Seeds.Catalogues.Meetings.Meetings;

    [Fact]
    public void Slugs_are_unique() => Meetings.Select(m => m.Slug).ShouldBeUnique();

    [Fact]
    public void Titles_places_and_notes_are_in_each_language_of_the_interface()
    {
        var texts = Meetings.SelectMany(m => new[] { m.Titles, m.Places }.Concat(m.Notes.Count > 0 ? [m.Notes] : []).Select(t => (m.Slug, Text: t)));
        texts.Where(t => !t.Text.Keys.Order().SequenceEqual(Languages)).Select(t => t.Slug).ShouldBeEmpty();
    }

    [Fact]
    public void At_least_two_sides_met_and_all_are_people_of_the_catalogue()
    {
        var known = Seeds.People.Select(p => p.Slug).ToHashSet();
        Meetings.ShouldAllBe(m => m.Participants.Count >= 2);
        foreach (var meeting in Meetings)
        {
            string[] everybody = [.. meeting.Participants, .. meeting.AlsoPresent];
            everybody.ShouldBeUnique(meeting.Slug);
            everybody.Where(slug => !known.Contains(slug)).ShouldBeEmpty(meeting.Slug);
        }
    }

    [Fact]
    public void No_meeting_ends_before_it_begins() => Meetings.ShouldAllBe(m => m.FirstDay <= m.LastDay);

    [Fact]
    public void The_talks_in_Sochi_were_on_one_day_with_a_reception()
    {
        var sochi = Meetings.Single(m => m.Slug == "sochi-2019");
        (sochi.FirstDay, sochi.LastDay).ShouldBe((new DateOnly(2019, 5, 14), new DateOnly(2019, 5, 14)));
        sochi.Participants.ShouldBe(["sergey-lavrov", "mike-pompeo"]);
        sochi.AlsoPresent.ShouldBe(["vladimir-putin"]);
    }

    [Fact]
    public void The_talks_in_Reykjavik_were_on_two_days()
    {
        var reykjavik = Meetings.Single(m => m.Slug == "reykjavik-2021");
        (reykjavik.FirstDay, reykjavik.LastDay).ShouldBe((new DateOnly(2021, 5, 19), new DateOnly(2021, 5, 20)));
        reykjavik.Participants.ShouldBe(["sergey-lavrov", "antony-blinken"]);
    }
}
