using NewsCorpus.Linking;

namespace NewsCorpus.Tests.Linking;

/// <summary>Which articles tell of a meeting that nobody knows, and which are left alone: invented people, in office in country AA, BB or CC.</summary>
public sealed class MeetingTellingTests
{
    private const int Malinin = 1, Lesnaya = 2, Rubin = 3, Slavov = 4;

    private static readonly Dictionary<string, (int Person, string Country)> People = new()
    {
        ["Малинин"] = (Malinin, "AA"),
        ["Лесн"] = (Lesnaya, "BB"),
        ["Рубин"] = (Rubin, "AA"),
        ["Славов"] = (Slavov, "CC"),
    };

    private static readonly MeetingPlace Zlatitsa = new(new(new Dictionary<string, string> { ["ru"] = "Златица", ["bg"] = "Златица", ["en"] = "Zlatitsa" }), "BB");

    [Theory]
    [InlineData("ru", "Министр Малинин встретился в Златице с коллегой Лесной.")]
    [InlineData("ru", "Малинин и Лесная провели переговоры в Златице. По телефону говорили накануне другие.")]
    [InlineData("bg", "Малинин се срещна с Лесна в Златица.")]
    [InlineData("bg", "В Златица се проведоха преговори между Малинин и Лесна.")]
    public void A_sentence_with_two_sides_a_place_and_a_meeting_tells_of_one(string language, string text)
    {
        var telling = Telling(text, language).ShouldNotBeNull();
        (telling.Host, telling.Guest).ShouldBe((Lesnaya, Malinin), "the host is at home");
        text.ShouldStartWith(telling.Evidence);
    }

    [Theory]
    [InlineData("Малинин и Лесная провели переговоры по телефону, находясь в Златице.")]
    [InlineData("Малинин и Лесная встретятся в Златице.")]
    [InlineData("Малинин и Лесная не встретились в Златице.")]
    [InlineData("Малинин и Лесная встретились в Златице в 2015 году.")]
    [InlineData("Малинин и Лесная встретились в прошлом месяце в Златице.")]
    [InlineData("Малинин и Лесная встретились в Подгорье.")] // a place nobody knows
    [InlineData("Златица и её мэр ждут: Малинин и Лесная встретились.")] // not said to be there
    [InlineData("Малинин встретился в Златице с Рубиным.")] // of one country
    [InlineData("Малинин, Лесная и Славов встретились в Златице.")] // of three
    [InlineData("Малинин встретился с послами. Лесная была в Златице.")] // two sentences
    public void Anything_less_or_else_tells_of_none(string text) => Telling(text).ShouldBeNull();

    [Fact]
    public void What_comes_late_in_an_article_is_background() =>
        Telling(new string('а', MeetingTelling.Beginning) + ".\nМалинин встретился в Златице с коллегой Лесной.").ShouldBeNull();

    [Theory]
    [InlineData("Вчера стороны встретились в Златице.", "ru", true)]
    [InlineData("Вчера стороны говорили о зерне.", "ru", false)]
    [InlineData("Вчера стороны встретились в Златице.", "und", false)]
    public void Where_nobody_met_there_is_nothing_to_look_for(string text, string language, bool are) => MeetingTelling.AreIn(text, language).ShouldBe(are);

    [Fact]
    public void Two_outlets_within_days_make_a_proposal_and_one_does_not()
    {
        MeetingTelling[] told = [Told(1, 7, "2031-05-02"), Told(2, 8, "2031-05-01"), Told(3, 7, "2031-06-20"), Told(4, 7, "2031-06-21")];

        var proposal = MeetingProposal.Of(told).ShouldHaveSingleItem();

        (proposal.Day, proposal.Host, proposal.Guest).ShouldBe((new DateOnly(2031, 5, 1), Lesnaya, Malinin));
        proposal.Tellings.Select(t => t.Article).ShouldBe([2, 1]);
    }

    [Fact]
    public void Articles_weeks_apart_tell_of_two_meetings_or_of_none() =>
        MeetingProposal.Of([Told(1, 7, "2031-05-01"), Told(2, 8, "2031-05-20")]).ShouldBeEmpty();

    [Fact]
    public void Outlets_that_nobody_knows_are_no_witnesses() =>
        MeetingProposal.Of([Told(1, null, "2031-05-01"), Told(2, null, "2031-05-01"), Told(3, 7, "2031-05-01")]).ShouldBeEmpty();

    private static MeetingTelling? Telling(string text, string language = "ru") => MeetingTelling.Of(new(1, 7, language, new(2031, 5, 1), text, [.. Named(text)]), [Zlatitsa]);

    private static IEnumerable<NamedSide> Named(string text) =>
        from person in People
        let at = text.IndexOf(person.Key, StringComparison.Ordinal)
        where at >= 0
        select new NamedSide(person.Value.Person, at, person.Value.Country);

    private static MeetingTelling Told(int article, int? outlet, string day) => new(article, outlet, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Lesnaya, Malinin, Zlatitsa, "");
}
