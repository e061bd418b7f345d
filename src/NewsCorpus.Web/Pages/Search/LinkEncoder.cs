using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>
/// Values in the links of a page of results. Letters of any script stay as they are, and browsers write them as they must be when a link is followed: a word
/// in Cyrillic takes a third of the room. What comes out means nothing in HTML either. Not for headers, which hold ASCII only.
/// </summary>
internal static class LinkEncoder
{
    private static readonly UrlEncoder AnyLetter = UrlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string value) => AnyLetter.Encode(value);
}
