namespace NewsCorpus.Text.Annotation.Marks;

/// <summary>Finds the strings between quotation marks in one pass from left to right, with a stack of the marks that stand open.</summary>
/// <remarks>
/// A mark opens or closes by its shape; where the shape does not tell (straight marks, “ and ”), by its neighbours.
/// An open mark ends with its paragraph at the latest, unless the next mark closes it or the next paragraph opens with a mark again.
/// </remarks>
internal sealed class MarkReader
{
    /// <summary>Deeper nesting is no language; the limit bounds the work on hostile text.</summary>
    private const int DeepestNesting = 6;

    /// <summary>The longest quote of the truth set has 99 words; ten times as many letters as that is a lost mark.</summary>
    private const int LongestAcrossParagraphs = 6000;

    private readonly string text;
    private readonly MarkPlace place;
    private readonly List<Open> stack = [];
    private readonly List<MarkedString> found = [];
    private int nextMark;
    private int group;
    private int? continued;

    private MarkReader(string text) => (this.text, place) = (text, new(text));

    /// <summary>In the order of their ends; an outer string after those inside it.</summary>
    public static List<MarkedString> Read(string text)
    {
        var reader = new MarkReader(text);
        reader.Read();
        reader.found.Sort((a, b) => a.Outer.Start.CompareTo(b.Outer.Start));
        return reader.found;
    }

    private void Read()
    {
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '\n')
                EndParagraph(at);
            else if (QuotationMark.Is(text[at]))
                Take(at);
        while (stack.Count > 0)
            Abandon(text.Length);
    }

    private void Take(int at)
    {
        var mark = text[at];
        if (IsApostrophe(at))
            return;
        if (Opens(at))
            Push(mark, at);
        else
            Close(mark, at);
    }

    private bool IsApostrophe(int at) =>
        QuotationMark.IsSingle(text[at]) && (place.IsLetter(at - 1) && place.IsLetter(at + 1) || text[at] == '’' && !stack.Any(o => QuotationMark.Closes(o.Mark, '’')));

    private bool Opens(int at)
    {
        var mark = text[at];
        if (QuotationMark.AlwaysOpens(mark))
            return true;
        var canClose = stack.Any(o => QuotationMark.Closes(o.Mark, mark));
        if (QuotationMark.AlwaysCloses(mark) || mark == '“' && stack.Any(o => o.Mark == '„'))
            return false;
        var before = place.Before(at);
        var after = place.After(at);
        if (before == Neighbour.Space)
            return after == Neighbour.Word || after == Neighbour.Space && !canClose;
        return before == Neighbour.Opening || before == Neighbour.Mark && after == Neighbour.Word && !canClose;
    }

    private void Push(char mark, int at)
    {
        if (stack.Count >= DeepestNesting)
            return;
        stack.Add(new(mark, at, stack.Count == 0 && continued is { } first ? first : group++));
        continued = null;
    }

    private void Close(char mark, int at)
    {
        var open = stack.FindLastIndex(o => QuotationMark.Closes(o.Mark, mark));
        if (open < 0)
            return;
        stack.RemoveRange(open + 1, stack.Count - open - 1);
        Add(stack[open], at, at + 1, depth: open, isClosed: true);
        stack.RemoveAt(open);
    }

    private void EndParagraph(int at)
    {
        continued = null;
        if (stack.Count == 0 || ClosesLater(at))
            return;
        if (OpensAgain(at))
        {
            Add(stack[0], at, at, depth: 0, isClosed: true);
            continued = stack[0].Group;
            stack.Clear();
        }
        while (stack.Count > 0)
            Abandon(at);
    }

    /// <summary>The next mark of the text closes the string: a quote over several paragraphs.</summary>
    private bool ClosesLater(int at)
    {
        FindNextMark(at);
        if (!IsNear(nextMark))
            return false;
        return text[nextMark] == '"'
            ? stack is [{ Mark: '"' } only] && place.StartsParagraph(only.At) && place.LooksClosing(nextMark)
            : QuotationMark.AlwaysOpens(stack[0].Mark) && QuotationMark.Closes(stack[0].Mark, text[nextMark]);
    }

    /// <summary>The next paragraph opens with the mark again, without this one having closed.</summary>
    private bool OpensAgain(int at) => IsNear(nextMark)
        && stack.Count == 1 && place.StartsParagraph(stack[0].At) && text.AsSpan(at, nextMark - at).IsWhiteSpace() && text[nextMark] == stack[0].Mark;

    private bool IsNear(int mark) => mark < text.Length && mark - stack[0].At < LongestAcrossParagraphs;

    private void FindNextMark(int from)
    {
        nextMark = Math.Max(nextMark, from);
        while (nextMark < text.Length && !QuotationMark.Is(text[nextMark]))
            nextMark++;
    }

    /// <summary>A mark that nothing closed: the paragraph's end stands for the closing mark, unless whole strings follow it (then the mark itself is the slip).</summary>
    private void Abandon(int end)
    {
        var open = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        if (stack.Count > 0)
            return;
        var inside = found.Count;
        while (inside > 0 && found[inside - 1].Outer.Start > open.At)
            inside--;
        if (inside == found.Count)
            Add(open, end, end, depth: 0, isClosed: false);
        else if (place.StartsParagraph(open.At) && place.IsAttributed(found[^1].Outer.End))
        {
            Add(open, found[^1].Inner.End, found[^1].Outer.End, depth: 0, isClosed: false);
            return;
        }
        for (var i = inside; i < found.Count; i++)
            found[i] = found[i] with { Depth = Math.Max(0, found[i].Depth - 1) };
    }

    private void Add(Open open, int end, int outerEnd, int depth, bool isClosed) =>
        found.Add(new(new(open.At, outerEnd), place.Trim(open.At + 1, end), isClosed, depth, open.Group));

    private readonly record struct Open(char Mark, int At, int Group);
}
