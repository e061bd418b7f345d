using NewsCorpus.Accounts;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Tests;

/// <summary>What the site answers: each route with addresses for its every look. A route that is missing here fails a test.</summary>
public static class Sitemap
{
    /// <summary>Pages that anybody may read: route → addresses.</summary>
    public static Dictionary<string, string[]> Pages { get; } = new()
    {
        [""] = ["/"],
        ["keys"] = ["/keys"],
        ["tags"] = ["/tags"],
        ["tags/{slug}"] = ["/tags/proba"],
        ["account/sign-in"] = ["/account/sign-in", "/account/sign-in?back=/articles/1"],
        ["account/invitation"] = [],
        ["link/{code}"] = [], // ShortLinkTests make one
        ["meetings/{slug}"] = ["/meetings/sochi-2019", "/meetings/reykjavik-2021"],
        ["people/{slug}"] = ["/people/sergey-lavrov", "/people/ned-price"],
        ["search"] =
        [
            "/search", "/search?q=Помпео Сочи", "/search?q=Лавров&language=ru&order=Newest", "/search?q=Лавров&year=2021&not-language=bg&without=prefix",
            "/search?q=speaker:Лавров&date=2021-05", "/search?q=кенгуру&outlet=none", "/search?q=(\"Лавров",
        ],
        ["search/help"] = ["/search/help"],
        ["check"] = ["/check", "/check?q=Завалов очень мало, разгребать их непросто", "/check?q=слова слова слова"],
        ["quotes"] = ["/quotes", "/quotes?q=завалов&speaker=sergey-lavrov", "/quotes?q=кенгуру&outlet=none", "/quotes?kind=Reported", "/quotes?reported=true&certainty=Sure&not-language=bg&year=2021"],
        ["articles/{id:int}"] = ["/articles/1", "/articles/2", "/articles/3", "/articles/4", "/articles/5", "/articles/2?q=Лавров", "/articles/2?reported=false"],
        ["report"] = ["/report?article=5", "/report?article=5&quote=1", "/report?article=5&sent=true"],
        ["articles/{id:int}/removed"] = ["/articles/2/removed"],
    };

    /// <summary>What else anybody may read: route → address.</summary>
    public static Dictionary<string, string> Others { get; } = new()
    {
        ["health/live"] = "/health/live",
        ["health/ready"] = "/health/ready",
        ["articles/{id:int}/original"] = "/articles/1/original",
        ["search/export.csv"] = "/search/export.csv",
        ["search/export.jsonl"] = "/search/export.jsonl?q=Сочи",
        ["search/export.ris"] = "/search/export.ris?language=bg",
        ["search/export.bib"] = "/search/export.bib",
        ["quotes/export.csv"] = "/quotes/export.csv",
        ["quotes/export.jsonl"] = "/quotes/export.jsonl?q=завалов",
        ["quotes/export.ris"] = "/quotes/export.ris",
        ["quotes/export.bib"] = "/quotes/export.bib?speaker=sergey-lavrov",
        ["s/{code}"] = "/s/none",
        ["search/feed"] = "/search/feed?q=Сочи",
        ["quotes/feed"] = "/quotes/feed?q=завалов",
        ["search/suggestions"] = "/search/suggestions?q=лавр",
        ["search/suggestions/opensearch"] = "/search/suggestions/opensearch?q=лавр",
        ["opensearch.xml"] = "/opensearch.xml",
        ["api/v1/articles"] = "/api/v1/articles",
        ["api/v1/articles/{id:int}"] = "/api/v1/articles/2",
        ["api/v1/quotes"] = "/api/v1/quotes?q=завалов",
        ["api/v1/meetings"] = "/api/v1/meetings",
        ["api/v1/meetings/{slug}"] = "/api/v1/meetings/sochi-2019",
        ["api/v1/people"] = "/api/v1/people",
        ["api/v1/people/{slug}"] = "/api/v1/people/sergey-lavrov",
        ["api/v1/search"] = "/api/v1/search?q=Лавров",
        ["api/v1/openapi.json"] = "/api/v1/openapi.json",
        ["errors/{code:int}"] = "/errors/404",
        ["language/{code}"] = "/language/en",
    };

    /// <summary>What anybody may send, and nobody opens.</summary>
    public static string[] Forms { get; } = ["s"];

    /// <summary>Pages for those who are signed in: route → the least role that may open it, addresses.</summary>
    public static Dictionary<string, (Role Role, string[] Addresses)> Desk { get; } = new()
    {
        ["account"] = (Role.Reader, ["/account"]),
        ["account/searches"] = (Role.Reader, ["/account/searches"]),
        ["account/passkeys"] = (Role.Reader, ["/account/passkeys"]),
        ["edit/articles/{id:int}"] = (Role.Editor, ["/edit/articles/5"]),
        ["edit/articles/{id:int}/tags"] = (Role.Editor, ["/edit/articles/5/tags"]),
        ["edit/tags/{slug}"] = (Role.Editor, ["/edit/tags/proba"]),
        ["edit/pages"] = (Role.Editor, ["/edit/pages"]),
        ["edit/pages/{id:int}"] = (Role.Editor, ["/edit/pages/1"]),
        ["edit/review"] = (Role.Editor, ["/edit/review", "/edit/review?kind=Quote", "/edit/review?kind=Astray"]),
        ["edit/tagging"] = (Role.Editor, ["/edit/tagging", "/edit/tagging?q=Лавров&name=Проба&remove=true"]),
        ["edit/quotes/{article:int}/{position:int}"] = (Role.Editor, ["/edit/quotes/2/0"]),
        ["edit/quotes/{article:int}/mark"] = (Role.Editor, ["/edit/quotes/2/mark", "/edit/quotes/2/mark?from=200", "/edit/quotes/2/mark?from=200&to=240", "/edit/quotes/2/mark?position=0"]),
        ["edit/people/{slug}"] = (Role.Editor, ["/edit/people/sergey-lavrov"]),
        ["edit/people/{slug}/merge"] = (Role.Editor, ["/edit/people/sergey-lavrov/merge", "/edit/people/ned-price/merge?with=sergey-lavrov"]),
        ["edit/people/{slug}/split"] = (Role.Editor, ["/edit/people/sergey-lavrov/split"]),
        ["edit/meetings/new"] = (Role.Editor, ["/edit/meetings/new"]),
        ["edit/meetings/{slug}"] = (Role.Editor, ["/edit/meetings/sochi-2019"]),
        ["edit/articles/{id:int}/meetings"] = (Role.Editor, ["/edit/articles/2/meetings"]),
        ["admin/accounts"] = (Role.Administrator, ["/admin/accounts"]),
        ["admin/history"] = (Role.Administrator, ["/admin/history", "/admin/history?subject=Account&from=2020-01-01", "/admin/history?who=nobody"]),
        ["admin/runs"] = (Role.Administrator, ["/admin/runs"]),
        ["admin/runs/{id:int}"] = (Role.Administrator, ["/admin/runs/1"]),
        ["admin/runs/{id:int}/pages"] = (Role.Administrator, ["/admin/runs/1/pages?outcome=New"]),
        ["admin/schedules"] = (Role.Administrator, ["/admin/schedules"]),
        ["admin/check"] = (Role.Administrator, ["/admin/check"]),
        ["admin/outlets"] = (Role.Administrator, ["/admin/outlets"]),
        ["admin/outlets/{outlet}"] = (Role.Administrator, ["/admin/outlets/actualno"]),
        ["admin/lab"] = (Role.Administrator, ["/admin/lab"]),
        ["admin/lab/{outlet}"] = (Role.Administrator, ["/admin/lab/actualno", "/admin/lab/none?selection=Unsure"]),
        ["admin/lab/{outlet}/{number:int}"] = (Role.Administrator, ["/admin/lab/actualno/3"]),
        ["admin/lab/{outlet}/rule"] = (Role.Administrator, ["/admin/lab/actualno/rule?number=3&line=5&ruling=Furniture"]),
        ["admin/outlet/{slug?}"] = (Role.Administrator, ["/admin/outlet", "/admin/outlet?site=lake.example"]),
        ["admin/upload"] = (Role.Administrator, ["/admin/upload"]),
        ["admin/dry-run"] = (Role.Administrator, ["/admin/dry-run?scope=All&compare=true", "/admin/dry-run?scope=Outlet"]),
    };

    /// <summary>What else only those who are signed in may read: route → the least role, address.</summary>
    public static Dictionary<string, (Role Role, string Address)> DeskOthers { get; } = new()
    {
        ["admin/history/export.csv"] = (Role.Administrator, "/admin/history/export.csv"),
        ["admin/runs/{id:int}/events"] = (Role.Administrator, "/admin/runs/1/events"),
        ["admin/originals/{sha256}"] = (Role.Administrator, $"/admin/originals/{NameOf(Directory.EnumerateFiles(Seeds.Folder, "*.txt").First())}"),
    };

    public static IEnumerable<string> Addresses => Pages.Values.SelectMany(addresses => addresses);

    public static IEnumerable<(string Address, Role Role)> DeskAddresses =>
        Desk.Values.SelectMany(desk => desk.Addresses.Select(address => (address, desk.Role)));

    private static string NameOf(string page) => Originals.NameOf(File.ReadAllBytes(page));

    public static TheoryData<string> PageAddresses => [.. Addresses];
}
