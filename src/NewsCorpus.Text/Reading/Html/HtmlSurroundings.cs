using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What the elements around a place in a document say of it.</summary>
/// <param name="Tag">The nearest block-level element.</param>
/// <param name="IsLink">Inside a link or a button?</param>
/// <param name="IsDate">Does the nearest block-level element, or one inside it, call itself a date?</param>
/// <param name="Score">Elements that name article text, less elements that name furniture; -3 to 3.</param>
internal sealed record HtmlSurroundings(string Tag, bool IsLink, int Score, bool IsDate)
{
    public static HtmlSurroundings Outside { get; } = new("body", false, 0, false);

    /// <summary>The same one element further in.</summary>
    public HtmlSurroundings Inside(IElement element, HtmlNames names)
    {
        var tag = element.LocalName;
        var said = names.Of(element);
        return new(HtmlTags.IsBlock(tag) ? tag : Tag, IsLink || tag is "a" or "button", Math.Clamp(Score + said.Score, -3, 3), said.IsDate || (IsDate && !HtmlTags.IsBlock(tag)));
    }
}
