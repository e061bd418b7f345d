using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/opensearch.xml</c>: the search as an engine of the browser's own search box (OpenSearch 1.1), in the interface language.</summary>
public static class OpenSearch
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder app) => app.MapGet("/opensearch.xml", Describe);

    private static ContentHttpResult Describe(HttpRequest http, IStringLocalizer<TakeAway> texts)
    {
        http.HttpContext.Response.Headers.Vary = "Accept-Language, Cookie";
        var site = http.Site();
        XElement description = new(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", "NewsCorpus"), // 16 letters at the most
            new XElement(Namespace + "Description", texts["OpenSearch"].Value),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Language", CultureInfo.CurrentUICulture.Name),
            new XElement(Namespace + "Image", new XAttribute("type", "image/svg+xml"), $"{site}/favicon.svg"),
            Url("text/html", $"{site}/search?q={{searchTerms}}"),
            Url("application/atom+xml", $"{site}/search/feed?q={{searchTerms}}"),
            Url("application/x-suggestions+json", $"{site}/search/suggestions/opensearch?q={{searchTerms}}"));
        return TypedResults.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{description}\n", "application/opensearchdescription+xml; charset=utf-8");
    }

    private static XElement Url(string type, string template) => new(Namespace + "Url", new XAttribute("type", type), new XAttribute("template", template));
}
