using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Catalogues;

public sealed partial class PeopleSeedTests
{
    private static readonly string[] Bodies = ["UN", "EU", "NATO", "OSCE"];

    [Fact]
    public void Slugs_are_unique_Latin_words_in_order()
    {
        var slugs = Seeds.People.Select(p => p.Slug).ToList();
        slugs.ShouldAllBe(s => Slug().IsMatch(s));
        slugs.ShouldBe(slugs.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everybody_has_a_name_in_each_language_of_the_interface() =>
        Seeds.People.ShouldAllBe(p => p.Names.Keys.Order().SequenceEqual(new[] { "bg", "en", "ru" }) && p.Names.Values.All(n => n.Trim() == n && n != ""));

    [Fact]
    public void Russian_and_Bulgarian_names_are_written_in_Cyrillic() =>
        Seeds.People.Where(p => p.Names.Any(n => n.Key != "en" && !CyrillicName().IsMatch(n.Value))).Select(p => p.Slug).ShouldBeEmpty();

    [Fact]
    public void Nobody_has_an_unknown_gender() => Seeds.People.Where(p => p.Gender == Gender.Unknown).Select(p => p.Slug).ShouldBeEmpty();

    [Theory]
    [InlineData("ru")]
    [InlineData("bg")]
    [InlineData("en")]
    public void No_two_people_share_a_full_name(string language) =>
        Seeds.People.GroupBy(p => p.Names[language]).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void No_other_name_of_a_person_is_the_name_of_somebody_else()
    {
        var owners = Seeds.People.SelectMany(p => p.Names.Values.Concat(p.OtherNames).Distinct().Select(name => (name, p.Slug)));
        owners.GroupBy(o => o.name).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(o => o.Slug))}").ShouldBeEmpty();
    }

    [Fact]
    public void Wikidata_ids_are_well_formed_and_unique()
    {
        var ids = Seeds.People.Select(p => p.Wikidata).OfType<string>().ToList();
        ids.ShouldAllBe(id => WikidataId().IsMatch(id));
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Offices_are_held_in_a_country_or_a_body() =>
        AllOffices().Where(o => !Bodies.Contains(o.Office.Country) && !CountryCode().IsMatch(o.Office.Country)).Select(o => o.Slug).ShouldBeEmpty();

    [Fact]
    public void No_office_ends_before_it_begins() =>
        AllOffices().Where(o => o.Office.From > o.Office.To).Select(o => $"{o.Slug}: {o.Office}").ShouldBeEmpty();

    [Fact]
    public void Nobody_shares_an_office_for_one_beyond_the_day_of_the_handover()
    {
        var clashes =
            from one in AllOffices()
            where OfficeKinds.HeldByOne.Contains(one.Office.Kind)
            group one by (one.Office.Kind, one.Office.Country) into office
            let holders = office.OrderBy(h => h.Office.From ?? DateOnly.MinValue).ThenBy(h => h.Office.To ?? DateOnly.MaxValue).ToList()
            from pair in holders.Zip(holders.Skip(1))
            where (pair.Second.Office.From ?? DateOnly.MinValue) < (pair.First.Office.To ?? DateOnly.MaxValue)
            select $"{pair.First.Slug} and {pair.Second.Slug} are both {office.Key.Kind} of {office.Key.Country} on {pair.Second.Office.From}";
        clashes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("foreign-minister", "US", "2019-05-14", "mike-pompeo")]
    [InlineData("foreign-minister", "US", "2021-05-20", "antony-blinken")]
    [InlineData("foreign-minister", "RU", "2019-05-14", "sergey-lavrov")]
    [InlineData("foreign-minister", "RU", "2021-05-20", "sergey-lavrov")]
    [InlineData("foreign-minister", "BG", "2019-05-14", "ekaterina-zaharieva")]
    [InlineData("prime-minister", "BG", "2018-01-01", "boyko-borisov")]
    [InlineData("president", "BG", "2016-12-31", "rosen-plevneliev")]
    [InlineData("president", "US", "2016-12-31", "barack-obama")]
    public void The_holder_of_an_office_on_a_day_is_known(string kind, string country, string day, string slug) =>
        AllOffices().Where(o => o.Office.Kind == kind && o.Office.Country == country && o.Office.IsHeldOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)))
            .Select(o => o.Slug).ShouldBe([slug]);

    [Fact]
    public void Every_kind_of_office_is_explained_in_the_documentation()
    {
        var page = File.ReadAllText(Path.Combine(Seeds.Root, "docs", "catalogues.md"));
        OfficeKinds.HeldByOne.Concat(OfficeKinds.HeldBySeveral).Where(kind => !page.Contains($"| `{kind}` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<(string Slug, Office Office)> AllOffices() => Seeds.People.SelectMany(p => p.Offices.Select(o => (p.Slug, o)));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    // A regnal number is written with Latin letters.
    [GeneratedRegex(@"^[\p{IsCyrillic}’'.-]+( [\p{IsCyrillic}’'.-]+| [IVX]+)*$")]
    private static partial Regex CyrillicName();

    [GeneratedRegex("^Q[1-9][0-9]*$")]
    private static partial Regex WikidataId();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex CountryCode();
}
