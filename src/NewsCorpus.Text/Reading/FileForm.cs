namespace NewsCorpus.Text.Reading;

/// <summary>Files of characters that only a program can read: taken for pages, their marks would pass for words.</summary>
internal static class FileForm
{
    private static readonly string[] Documents = [@"{\rtf", "%PDF-", "%!PS-"];

    // What begins a list of news or of addresses.
    private static readonly string[] Lists = ["<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex"];

    /// <summary>True for a document of a text processor, an e-mail or a page saved as one (RFC 2045), a feed or a site map.</summary>
    public static bool IsForPrograms(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return BeginsWithOneOf(start, Documents) || BeginsWithOneOf(AfterProlog(start), Lists) || IsMessage(start);
    }

    private static bool BeginsWithOneOf(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>After the declaration, comments and instructions of an XML file; the text as it is where it is none.</summary>
    private static ReadOnlySpan<char> AfterProlog(ReadOnlySpan<char> text)
    {
        while ((text.StartsWith("<?") || text.StartsWith("<!--")) && text.IndexOf('>') is >= 0 and var end) text = text[(end + 1)..].TrimStart();
        return text;
    }

    /// <summary>A message says its version among its headers, which an empty line ends.</summary>
    private static bool IsMessage(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return true;
            if (line.IsEmpty || (line[0] is not (' ' or '\t') && line.IndexOf(':') <= 0)) return false;
        }
        return false;
    }
}
