using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;

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
        var (first, last) = (new QueryBuilder(before).ToString(), new QueryBuilder(after).ToString());
        _before = HtmlEncoder.Default.Encode($"{path}{first}{(first.Length == 0 ? '?' : '&')}{name}=");
        _after = HtmlEncoder.Default.Encode(last.Length == 0 ? "" : $"&{last[1..]}");
    }

    /// <summary>As an attribute of a page has it.</summary>
    public HtmlString With(string value) => new(_before + UrlEncoder.Default.Encode(value) + _after);
}
