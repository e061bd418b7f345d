using System.Text;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>The text of a document, one block for each block-level element. Walks without recursion: pages nest as deep as they like.</summary>
internal sealed class HtmlBlocks
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<HtmlSurroundings> around = new([HtmlSurroundings.Outside]);
    private int linkCharacters;

    public static IReadOnlyList<Block> Of(IDocument document)
    {
        var walk = new HtmlBlocks();
        for (var node = (INode?)document.Body; node is not null; node = walk.Next(node, document.Body!))
        {
        }

        walk.EndBlock();
        return walk.blocks;
    }

    /// <summary>Takes a node and finds the next in the document's order; elements that were left end.</summary>
    private INode? Next(INode node, INode root)
    {
        if (Enter(node) && node.FirstChild is { } child)
        {
            return child;
        }

        while (node != root && node.NextSibling is null)
        {
            Leave(node);
            node = node.Parent!;
        }

        Leave(node);
        return node == root ? null : node.NextSibling;
    }

    /// <summary>Are the node's children text of the page?</summary>
    private bool Enter(INode node)
    {
        if (node is IElement element)
        {
            BreakBefore(element);
            around.Push(around.Peek().Inside(element));
            return !HtmlTags.IsHidden(element.LocalName);
        }

        if (node is IText data)
        {
            Add(data.Data);
        }

        return false;
    }

    private void Leave(INode node)
    {
        if (node is IElement element)
        {
            if (HtmlTags.IsBlock(element.LocalName))
            {
                EndBlock();
            }

            around.Pop();
        }
    }

    private void BreakBefore(IElement element)
    {
        if (HtmlTags.IsBlock(element.LocalName))
        {
            EndBlock();
        }
        else if (element.LocalName == "br")
        {
            EndLine(element);
        }
    }

    /// <summary>Old pages part paragraphs by line breaks: two of them, or one after a sentence's end.</summary>
    private void EndLine(IElement br)
    {
        if (IsBreak(br.NextSibling) || (text.Length > 0 && text[^1] is '.' or '!' or '?' or '»' or '"'))
        {
            EndBlock();
        }
        else
        {
            Add(" ");
        }
    }

    private static bool IsBreak(INode? node) =>
        node is IElement { LocalName: "br" } || (node is IText text && string.IsNullOrWhiteSpace(text.Data) && node.NextSibling is IElement { LocalName: "br" });

    private void Add(string data)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
                linkCharacters += around.Peek().IsLink ? 1 : 0;
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
            blocks.Add(new(blocks.Count + 1, line, new(now.Tag, Math.Min(1, (double)linkCharacters / line.Length), now.Score, around.Count)));
        }

        text.Clear();
        linkCharacters = 0;
    }
}
