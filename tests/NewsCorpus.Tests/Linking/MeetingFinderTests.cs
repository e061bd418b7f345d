using NewsCorpus.Linking;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Linking;

public sealed class MeetingFinderTests
{
    private static readonly MeetingCatalogue Catalogue = new(
    [
        Meeting("brezovo-2030", "Брезово", new DateOnly(2030, 5, 14), "petrov", "smith"),
        Meeting("zlatitsa-2031", "Златица", new DateOnly(2031, 3, 2), "petrov", "smith"),
        Meeting("brezovo-2032", "Брезово", new DateOnly(2032, 5, 14), "petrov", "smith"),
    ]);

    private readonly MeetingFinder _finder = new(Catalogue);

    [Fact]
    public void The_place_tells_two_meetings_of_the_same_people_apart() =>
        Find("Петров и Смит говорили в Златице.", null, "petrov", "smith").ShouldBe("zlatitsa-2031");

    [Fact]
    public void The_date_tells_two_meetings_at_the_same_place_apart() =>
        Find("Петров и Смит говорили в Брезове.", new DateTime(2032, 5, 15), "petrov", "smith").ShouldBe("brezovo-2032");

    [Fact]
    public void Two_meetings_that_nothing_tells_apart_give_none() =>
        Find("Петров и Смит говорили в Брезове.", null, "petrov", "smith").ShouldBeNull();

    [Fact]
    public void Of_two_meetings_an_undated_article_tells_of_the_one_it_names_first() =>
        Find("Петров и Смит говорили в Златице. Увидятся ли они снова в Брезове, неясно.", null, "petrov", "smith").ShouldBe("zlatitsa-2031");

    [Fact]
    public void Every_side_must_be_named() =>
        Find("Петров говорил в Златице.", null, "petrov").ShouldBeNull();

    [Fact]
    public void A_meeting_that_is_left_with_one_side_or_none_is_in_no_article()
    {
        var finder = new MeetingFinder(new([Meeting("nobodys", "Брезово", new DateOnly(2030, 5, 14)), Meeting("ones", "Брезово", new DateOnly(2030, 5, 14), "petrov")]));
        finder.Find(Article("Петров говорил в Брезове.", null), People("petrov")).ShouldBeNull();
    }

    [Fact]
    public void Near_the_day_the_place_need_not_be_named() =>
        Find("Петров и Смит поговорили.", new DateTime(2031, 3, 3), "petrov", "smith").ShouldBe("zlatitsa-2031");

    [Fact]
    public void A_meeting_looked_back_on_a_year_later_is_background() =>
        Find("Петров и Смит говорили в Златице.", new DateTime(2032, 3, 3), "petrov", "smith").ShouldBeNull();

    [Fact]
    public void The_evidence_names_sides_and_place_as_the_article_writes_them() =>
        _finder.Find(Article("Смит и Петров говорили в Златице.", null), People("petrov", "smith"))!.Evidence.ShouldBe("petrov; smith; Златице");

    private string? Find(string text, DateTime? published, params string[] people) => _finder.Find(Article(text, published), People(people))?.Meeting;

    private static List<MentionedPerson> People(params string[] slugs) => [.. slugs.Select(s => new MentionedPerson(s, s, []))];

    private static ExtractedArticle Article(string text, DateTime? published) => new()
    {
        Language = "ru",
        Title = null,
        TitleSource = TitleSource.Derived,
        Outlet = null,
        Published = published is { } date ? new PublishedDate(date, DatePrecision.Day, "evidence") : null,
        Lead = null,
        Paragraphs = [text],
        Removed = [],
    };

    private static CataloguedMeeting Meeting(string slug, string place, DateOnly day, params string[] participants) => new()
    {
        Slug = slug,
        Titles = new Dictionary<string, string> { ["en"] = slug },
        Places = new Dictionary<string, string> { ["ru"] = place },
        Country = "BG",
        FirstDay = day,
        LastDay = day,
        Participants = participants,
    };
}
