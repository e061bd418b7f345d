using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NewsCorpus.Exports;

/// <summary>A search as an Atom feed (RFC 4287). An entry is told once for ever: its id is its <see cref="FeedEntry.Key"/>, its time is when its page first came in.</summary>
public static class AtomFeed
{
    /// <summary>Feed readers ask often enough to miss none of them.</summary>
    public const int MostEntries = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="title">What was looked for.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    /// <param name="feed">Path of the feed itself.</param>
    /// <param name="page">Path of the results page.</param>
    /// <param name="entries">The last stored first.</param>
    /// <returns>The document in UTF-8; the same bytes for the same entries.</returns>
    public static byte[] Write(string title, string site, string feed, string page, IReadOnlyList<FeedEntry> entries)
    {
        var (self, host) = (new Uri(site + feed), new Uri(site).Host);
        XElement root = new(
            Atom + "feed",
            new XElement(Atom + "id", self.AbsoluteUri),
            new XElement(Atom + "title", Text(title)),
            new XElement(Atom + "updated", Time(entries is [var newest, ..] ? newest.StoredAt : DateTimeOffset.UnixEpoch)),
            new XElement(Atom + "author", new XElement(Atom + "name", "NewsCorpus")),
            Link("self", self.AbsoluteUri, "application/atom+xml"),
            Link("alternate", new Uri(site + page).AbsoluteUri, "text/html"),
            entries.Select(entry => Entry(entry, host, site + entry.Path)));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n");
    }

    private static XElement Entry(FeedEntry entry, string host, string address) => new(
        Atom + "entry",
        new XAttribute(XNamespace.Xml + "lang", entry.Language),
        // A tag URI (RFC 4151): an address would change with the ids of another database.
        new XElement(Atom + "id", $"tag:{host},2026:{entry.Key}"),
        new XElement(Atom + "title", Text(entry.Title)),
        new XElement(Atom + "updated", Time(entry.StoredAt)),
        entry.Outlet is { } outlet ? new XElement(Atom + "author", new XElement(Atom + "name", Text(outlet))) : null,
        Link("alternate", address, "text/html"),
        new XElement(Atom + "summary", Text(entry.Summary)));

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without the few characters that no XML document may hold.</summary>
    private static string Text(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
