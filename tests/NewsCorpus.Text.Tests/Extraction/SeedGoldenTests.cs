using System.Globalization;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Text.Tests.Extraction;

public sealed class SeedGoldenTests
{
    public static TheoryData<string> Pages => SeedPages.Names;

    [Theory, MemberData(nameof(Pages))]
    public void Lead_and_body_are_exactly_the_articles_lines(string page)
    {
        var truth = SeedPages.Truth(page);
        var article = SeedPages.Extract(page);
        article.Lead.ShouldBe(Line(page, truth.LeadLine));
        article.Paragraphs.ShouldBe(truth.BodyLines.Select(line => Line(page, line)!));
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_title_is_the_pages_or_marked_as_derived(string page)
    {
        var truth = SeedPages.Truth(page);
        var article = SeedPages.Extract(page);
        article.TitleSource.ShouldBe(truth.TitleLine is null ? TitleSource.Derived : TitleSource.Page);
        (article.TitleSource == TitleSource.Page ? article.Title : null).ShouldBe(Line(page, truth.TitleLine));
        article.Title.ShouldNotBeNullOrEmpty();
    }

    [Theory, MemberData(nameof(Pages))]
    public void Language_outlet_and_date_are_what_the_page_says_of_itself(string page)
    {
        var truth = SeedPages.Truth(page);
        var article = SeedPages.Extract(page);
        article.Language.ShouldBe(truth.Language);
        article.Outlet.ShouldBe(truth.Outlet);
        article.Published?.Local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture).ShouldBe(truth.Published);
        article.Published?.Evidence.ShouldBe(truth.Evidence);
        (article.Published is null).ShouldBe(truth.Published is null);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Everything_else_is_removed_with_its_reason(string page)
    {
        var expected = SeedPages.Truth(page).Removed.SelectMany(reason => reason.Value.Select(line => (line, reason.Key))).Order();
        SeedPages.Extract(page).Removed.Select(block => (block.Line, block.Reason.ToString().ToLowerInvariant())).ShouldBe(expected);
    }

    private static string? Line(string page, int? number) => number is { } n ? SeedPages.Text(page).Split('\n')[n - 1].Trim() : null;
}
