using System.Text;
using System.Text.Json;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Tests.Catalogues;

public sealed class CatalogueReadingTests
{
    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        People("""[ { "slug": "a-b", /* who? */ "names": { "en": "A B" }, "offices": [ { "kind": "president", "country": "BG", "from": "2014-01-02" }, ] }, ]""")
            .People.Single().Offices.Single().ShouldBe(new Office("president", "BG", new DateOnly(2014, 1, 2), null));

    [Fact]
    public void An_unknown_member_is_refused_by_name_and_place() =>
        Refused(() => People("""[ { "slug": "a-b", "names": {}, "birthday": "1970-01-01" } ]""")).ShouldSatisfyAllConditions(
            message => message.ShouldContain("birthday"),
            message => message.ShouldContain("line 1, $[0]"));

    [Fact]
    public void A_day_that_is_none_is_refused_with_its_place() =>
        Refused(() => People("""[ { "slug": "a-b", "names": {}, "offices": [ { "kind": "president", "country": "BG", "from": "2014-02-30" } ] } ]"""))
            .ShouldContain("$[0].offices[0].from");

    [Fact]
    public void Broken_JSON_is_refused_with_its_line() => Refused(() => People("[\n  { \"slug\": \n")).ShouldContain("line 3");

    [Fact]
    public void A_kind_of_office_that_nobody_explained_is_refused_with_the_person() =>
        Refused(() => People("""[ { "slug": "a-b", "names": {}, "offices": [ { "kind": "tsar", "country": "BG" } ] } ]""")).ShouldSatisfyAllConditions(
            message => message.ShouldContain("a-b"),
            message => message.ShouldContain("tsar"));

    [Fact]
    public void A_meeting_without_a_day_is_refused() =>
        Refused(() => MeetingCatalogue.Read(Json("""[ { "slug": "x-2020", "titles": {}, "places": {}, "country": "BG", "participants": [] } ]""")))
            .ShouldContain("firstDay");

    [Fact]
    public void An_outlet_with_a_misspelt_member_is_refused() =>
        Refused(() => OutletCatalogue.Read(Json("""[ { "slug": "x", "name": "X", "domain": ["x.example"] } ]"""))).ShouldContain("domain");

    private static PeopleCatalogue People(string json) => PeopleCatalogue.Read(Json(json));

    private static MemoryStream Json(string json) => new(Encoding.UTF8.GetBytes(json));

    private static string Refused(Action read) => Should.Throw<JsonException>(read).Message;
}
