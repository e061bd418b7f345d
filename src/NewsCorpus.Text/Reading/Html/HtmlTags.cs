using System.Collections.Frozen;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>Which elements begin a block, and which hold no text of the page.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol",
        "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "ul");

    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        "audio", "canvas", "datalist", "embed", "frameset", "iframe", "map", "math", "noscript", "object", "script", "select", "style", "svg", "template",
        "textarea", "title", "video");

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    public static bool IsHidden(string tag) => Hidden.Contains(tag);
}
