using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>Addresses that differ in the value of one parameter. A page of results links to some three hundred of them: what they share is written and encoded once.</summary>
internal sealed class AddressSeries
{
    private readonly string _before;
    private readonly string _after;

    /// <param name="path">Before the question mark.</param>
    /// <param name="before">Parameters before the one that differs.</param>
    /// <param name="name">Of the one that differs.</param>
    /// <param name="after">Parameters after it.</param>
    public AddressSeries(string path, IEnumerable<KeyValuePair<string, string>> before, string name, IEnumerable<KeyValuePair<string, string>> after)
    {
        _before = $"{path}?{string.Concat(before.Select(parameter => $"{Written(parameter)}&amp;"))}{name}=";
        _after = string.Concat(after.Select(parameter => $"&amp;{Written(parameter)}"));
    }

    /// <summary>As an attribute of a page has it.</summary>
    public IHtmlContent With(string value) => new Address(_before, LinkEncoder.Encode(value), _after);

    private static string Written(KeyValuePair<string, string> parameter) => $"{parameter.Key}={LinkEncoder.Encode(parameter.Value)}";

    /// <summary>Put together when the page is written, and not before.</summary>
    private sealed class Address(string before, string value, string after) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write(before);
            writer.Write(value);
            writer.Write(after);
        }
    }
}
