using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>
/// The moment that a document's elements give for machines to read (&lt;time&gt;, itemprop), looked for from the heading outwards.
/// Those of teasers, comments and updates are passed over; where several stand equally near, there is none.
/// </summary>
internal static partial class HtmlDates
{
    private const string Elsewhere = "a, nav, aside, footer, [class*='comment' i], [id*='comment' i], [class*='related' i]";

    /// <param name="elements">Those of the page that may tell something.</param>
    /// <param name="heading">The element of its headline; null where it is not known.</param>
    public static Evidence? Beside(IEnumerable<IElement> elements, IElement? heading)
    {
        var marked = elements.Where(element => IsStamp(element) && IsOwn(element)).Select(element => (Element: element, Date: Read(element)!)).Where(m => m.Date is not null).ToList();
        for (var around = heading?.ParentElement; around is not null && marked.Count > 0; around = around.ParentElement)
        {
            var near = marked.Where(m => around.Contains(m.Element)).Select(m => m.Date).ToList();
            if (near.Count > 0)
            {
                return Only(near);
            }
        }

        return heading is null ? Only([.. marked.Select(m => m.Date)]) : null;
    }

    /// <summary>Does the element call its text the date of what is around it?</summary>
    public static bool IsMark(IElement element) => element.LocalName == "time" || ((element.ClassName ?? element.Id) is not null && Named().IsMatch($"{element.ClassName} {element.Id}") && !IsForeign(element));

    private static Evidence? Only(IReadOnlyList<Evidence> dates) => dates.DistinctBy(date => date.Value.Length < 10 ? date.Value : date.Value[..10]).Count() == 1 ? dates.MaxBy(date => date.Value.Length) : null;

    private static bool IsStamp(IElement element) => (element.LocalName == "time" && element.HasAttribute("datetime")) || element.Says("itemprop", "datePublished");

    private static bool IsOwn(IElement element) => !IsForeign(element) && element.Closest(Elsewhere) is null;

    private static bool IsForeign(IElement element) => Foreign().IsMatch($"{element.ClassName} {element.Id} {element.GetAttribute("itemprop")}");

    /// <summary>Null where the element gives no date with its year.</summary>
    private static Evidence? Read(IElement element) =>
        (element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent).Trim() is { Length: < 80 } value && DateExpression.Find(value).Any(date => date.Year is not null)
            ? new(value, element.LocalName == "time" ? "time" : "itemprop datePublished")
            : null;

    [GeneratedRegex("date|time|publ|posted", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("updat|modif|edit|comment|today|clock|timer|now|archive|calend|event|birth|expire|valid|header|top", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
