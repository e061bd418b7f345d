using System.Text;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>The text of a document, one block for each block-level element. Walks without recursion: pages nest as deep as they like.</summary>
internal sealed class HtmlBlocks
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<HtmlSurroundings> around = new([HtmlSurroundings.Outside]);
    private readonly HtmlNames names = new();
    private int linkCharacters;

    public static IReadOnlyList<Block> Of(IDocument document)
    {
        var walk = new HtmlBlocks();
        if (document.Body is { } body)
        {
            walk.Read(body);
        }

        return walk.blocks;
    }

    private void Read(IElement body)
    {
        var open = new Stack<(IElement Element, INodeList Children, int Next)>();
        Enter(body);
        open.Push((body, body.ChildNodes, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Children.Length)
            {
                Leave(top.Element);
                continue;
            }

            var child = top.Children[top.Next];
            open.Push(top with { Next = top.Next + 1 });
            if (child is IElement element && !HtmlTags.IsHidden(element.LocalName))
            {
                BreakBefore(element, top.Children, top.Next + 1);
                Enter(element);
                open.Push((element, element.ChildNodes, 0));
            }
            else if (child is IText data)
            {
                Add(data.Data);
            }
        }
    }

    private void Enter(IElement element) => around.Push(around.Peek().Inside(element, names));

    private void Leave(IElement element)
    {
        if (HtmlTags.IsBlock(element.LocalName))
        {
            EndBlock();
        }

        around.Pop();
    }

    private void BreakBefore(IElement element, INodeList siblings, int next)
    {
        if (HtmlTags.IsBlock(element.LocalName))
        {
            EndBlock();
        }
        else if (element.LocalName == "br")
        {
            EndLine(siblings, next);
        }
    }

    /// <summary>Old pages part paragraphs by line breaks: two of them, or one after a sentence's end.</summary>
    private void EndLine(INodeList siblings, int next)
    {
        if (IsBreak(siblings, next) || (text.Length > 0 && text[^1] is '.' or '!' or '?' or '»' or '"'))
        {
            EndBlock();
        }
        else
        {
            Add(" ");
        }
    }

    private static bool IsBreak(INodeList siblings, int at) =>
        IsElement(siblings, at, "br") || (at < siblings.Length && siblings[at] is IText text && string.IsNullOrWhiteSpace(text.Data) && IsElement(siblings, at + 1, "br"));

    private static bool IsElement(INodeList siblings, int at, string tag) => at < siblings.Length && siblings[at] is IElement element && element.LocalName == tag;

    private void Add(string data)
    {
        var isLink = around.Peek().IsLink;
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
                linkCharacters += isLink ? 1 : 0;
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    private void EndBlock()
    {
        if (text.ToString().TrimEnd() is { Length: > 0 } line)
        {
            var now = around.Peek();
            blocks.Add(new(blocks.Count + 1, line, new(now.Tag, Math.Min(1, (double)linkCharacters / line.Length), now.Score, around.Count, now.IsDate)));
        }

        text.Clear();
        linkCharacters = 0;
    }
}
