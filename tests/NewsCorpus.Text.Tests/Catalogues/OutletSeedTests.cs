using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Catalogues;

public sealed partial class OutletSeedTests
{
    private static IReadOnlyList<CataloguedOutlet> Outlets => Seeds.Catalogues.Outlets.Outlets;

    [Fact]
    public void Slugs_are_unique_Latin_words_in_order()
    {
        var slugs = Outlets.Select(o => o.Slug).ToList();
        slugs.ShouldAllBe(s => Slug().IsMatch(s));
        slugs.ShouldBe(slugs.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_domain_belongs_to_one_outlet()
    {
        var domains = Outlets.SelectMany(o => o.Domains).ToList();
        domains.ShouldBeUnique();
        domains.Where(d => !Domain().IsMatch(d) || d.StartsWith("www.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_name_belongs_to_one_outlet()
    {
        var names = Outlets.SelectMany(o => o.OtherNames.Append(o.Name).Distinct().Select(name => (Name: name, o.Slug)));
        names.GroupBy(n => n.Name).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(n => n.Slug))}").ShouldBeEmpty();
    }

    [Fact]
    public void Countries_and_languages_are_codes_of_two_letters() =>
        Outlets.Where(o => o.Country is { Length: not 2 } || o.Languages.Count == 0 || o.Languages.Any(l => l.Length != 2)).Select(o => o.Slug).ShouldBeEmpty();

    // Menus and footers are searched for names: a name of one common word would be found on anybody's page.
    [Theory]
    [InlineData("Новости")]
    [InlineData("Сегодня")]
    [InlineData("Политика")]
    [InlineData("Вести")]
    [InlineData("Мир")]
    [InlineData("Труд")]
    [InlineData("Днес")]
    [InlineData("Факти")]
    [InlineData("24 часа")]
    public void No_outlet_is_named_like_an_entry_of_a_menu(string entry) =>
        Outlets.Where(o => o.OtherNames.Append(o.Name).Contains(entry, StringComparer.OrdinalIgnoreCase)).Select(o => o.Slug).ShouldBeEmpty();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex(@"^[\p{Ll}0-9-]+(\.[\p{Ll}0-9-]+)+$")]
    private static partial Regex Domain();
}
