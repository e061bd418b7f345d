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
    private readonly List<Open> stack = [];
    private readonly List<MarkedString> found = [];
    private int nextMark;
    private int group;
    private int? continued;

    private MarkReader(string text) => this.text = text;

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
        QuotationMark.IsSingle(text[at]) && (IsLetter(at - 1) && IsLetter(at + 1) || text[at] == '’' && !stack.Any(o => QuotationMark.Closes(o.Mark, '’')));

    private bool Opens(int at)
    {
        var mark = text[at];
        if (QuotationMark.AlwaysOpens(mark))
            return true;
        var canClose = stack.Any(o => QuotationMark.Closes(o.Mark, mark));
        if (QuotationMark.AlwaysCloses(mark) || mark == '“' && stack.Any(o => o.Mark == '„'))
            return false;
        var before = Before(at);
        var after = After(at);
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
        if (stack.Count == 0)
            return;
        nextMark = Math.Max(nextMark, at);
        while (nextMark < text.Length && !QuotationMark.Is(text[nextMark]))
            nextMark++;
        if (nextMark < text.Length && nextMark - stack[0].At < LongestAcrossParagraphs)
        {
            if (QuotationMark.AlwaysOpens(stack[0].Mark) && QuotationMark.Closes(stack[0].Mark, text[nextMark]) && !IsStraight(nextMark)
                || IsStraight(nextMark) && stack is [{ Mark: '"' } only] && StartsParagraph(only.At) && LooksClosing(nextMark))
                return;
            if (stack.Count == 1 && StartsParagraph(stack[0].At) && text.AsSpan(at, nextMark - at).IsWhiteSpace() && text[nextMark] == stack[0].Mark)
            {
                Add(stack[0], at, at, depth: 0, isClosed: true);
                continued = stack[0].Group;
                stack.Clear();
                return;
            }
        }
        while (stack.Count > 0)
            Abandon(at);
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
        else if (StartsParagraph(open.At) && IsAttributed(found[^1].Outer.End))
        {
            Add(open, found[^1].Inner.End, found[^1].Outer.End, depth: 0, isClosed: false);
            return;
        }
        for (var i = inside; i < found.Count; i++)
            found[i] = found[i] with { Depth = Math.Max(0, found[i].Depth - 1) };
    }

    /// <summary>«A «B», — сказал: one mark closes both strings.</summary>
    private bool IsAttributed(int at) => at + 2 < text.Length && text[at] == ',' && text[at..Math.Min(text.Length, at + 4)].AsSpan(1).TrimStart() is [('—' or '–' or '-'), ..];

    private void Add(Open open, int end, int outerEnd, int depth, bool isClosed) =>
        found.Add(new(new(open.At, outerEnd), Trim(open.At + 1, end), isClosed, depth, open.Group));

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    private bool IsStraight(int at) => text[at] == '"';

    private bool LooksClosing(int at) => Before(at) == Neighbour.Word && After(at) != Neighbour.Word;

    private bool StartsParagraph(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u00a0' or '\t' or '—' or '–' or '-')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private bool IsLetter(int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private Neighbour Before(int at)
    {
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
            return Neighbour.Space;
        var c = text[at - 1];
        return c is '(' or '[' or '{' or '/' or '—' or '–' or '>' or ':' or '\'' ? Neighbour.Opening : QuotationMark.Is(c) ? Neighbour.Mark : Neighbour.Word;
    }

    private Neighbour After(int at)
    {
        if (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]))
            return Neighbour.Space;
        var c = text[at + 1];
        var starts = char.IsLetterOrDigit(c) || c is '(' or '[' or '…' or '.' or '—' or '–' or '-' or '#' or '@' or '\'' or '<' || QuotationMark.Is(c) && c != '»' && c != '”';
        return starts && !(c is '.' or '-' or '–' or '—' && !(at + 2 < text.Length && (char.IsLetterOrDigit(text[at + 2]) || text[at + 2] == '.')))
            ? Neighbour.Word : Neighbour.Closing;
    }

    private enum Neighbour
    {
        Space,
        Opening,
        Mark,
        Word,
        Closing,
    }

    private readonly record struct Open(char Mark, int At, int Group);
}
