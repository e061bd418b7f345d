using NewsCorpus.Quality;

namespace NewsCorpus.Tests.Quality;

public sealed class QualityWarningTests
{
    private static readonly DateOnly Monday = new(2031, 6, 2);

    private static readonly QualityWeek Usual = new(Monday, Pages: 40, Articles: 38, Titles: 38, Dates: 36, WithQuotes: 20, Certainty: 0.9, KeptShare: 0.4);

    /// <summary>A page a day, but none at weekends.</summary>
    private static readonly DateOnly[] Workdays = [.. Enumerable.Range(0, 33).Select(Monday.AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];

    [Fact]
    public void An_outlet_that_is_as_it_was_gives_no_warning() => Kinds([Usual, Usual, Usual, Usual]).ShouldBeEmpty();

    [Fact]
    public void A_week_without_dates_is_a_drop_of_the_score() => Kinds([Usual, Usual, Usual, Usual with { Dates = 0 }]).ShouldBe([QualityWarningKind.ScoreDropped]);

    [Fact]
    public void A_bad_week_of_few_pages_says_nothing() => Kinds([Usual, Usual, Usual, Usual with { Pages = 5, Articles = 0 }]).ShouldBeEmpty();

    [Fact]
    public void An_outlet_with_little_past_has_nothing_to_fall_from() => Kinds([Usual, Usual, Usual with { Dates = 0 }]).ShouldBeEmpty();

    [Fact]
    public void Articles_that_lose_their_quotes_and_text_that_is_lost_or_let_in_are_told_of()
    {
        Kinds([Usual, Usual, Usual, Usual with { WithQuotes = 3 }]).ShouldBe([QualityWarningKind.FewerQuotes]);
        Kinds([Usual, Usual, Usual, Usual with { KeptShare = 0.1 }]).ShouldBe([QualityWarningKind.KeptChanged]);
        Kinds([Usual, Usual, Usual, Usual with { KeptShare = 0.9 }]).ShouldBe([QualityWarningKind.KeptChanged]);
    }

    [Fact]
    public void An_outlet_is_silent_when_it_is_so_for_twice_its_longest_gap()
    {
        Silent(Workdays, Workdays[^1].AddDays(6)).ShouldBeFalse();
        Silent(Workdays, Workdays[^1].AddDays(7)).ShouldBeTrue();
    }

    [Fact]
    public void Where_no_outlet_has_pages_any_more_none_is_silent() => Silent(Workdays, today: Workdays[^1]).ShouldBeFalse();

    [Fact]
    public void A_week_without_an_article_scores_what_is_certain_only() =>
        (Usual with { Articles = 0, Titles = 0, Dates = 0, WithQuotes = 0 }).Score.ShouldBe(22.5, 1e-9);

    private static IEnumerable<QualityWarningKind> Kinds(IReadOnlyList<QualityWeek> weeks) => QualityWarning.For(weeks, [], Monday).Select(warning => warning.Kind);

    private static bool Silent(IReadOnlyList<DateOnly> days, DateOnly today) => QualityWarning.For([], days, today) is [{ Kind: QualityWarningKind.Silent }];
}
