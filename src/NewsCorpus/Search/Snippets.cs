using System.Numerics;
using NewsCorpus.Search.Queries;
using NewsCorpus.Text;

namespace NewsCorpus.Search;

/// <summary>Cuts what a page of hits shows of an article.</summary>
public static class Snippets
{
    /// <summary>Two to three lines on a page.</summary>
    private const int Length = 260;

    /// <summary>How much is shown before the first match.</summary>
    private const int Before = 60;

    /// <summary>A text with more matches has enough of them at its beginning.</summary>
    private const int MostTried = 500;

    /// <summary>The whole text with its matches apart.</summary>
    public static IReadOnlyList<SnippetPiece> Whole(ReadOnlySpan<char> text, IReadOnlyList<QueryMatch> matches) => Cut(text, new(0, text.Length), matches);

    /// <summary>The piece that answers most parts of the query, cut between words, with an ellipsis where text was left out.</summary>
    public static IReadOnlyList<SnippetPiece> Best(ReadOnlySpan<char> text, IReadOnlyList<QueryMatch> matches)
    {
        var window = Window(text, matches);
        var pieces = Cut(text, window, matches);
        if (window.Start > 0)
            pieces.Insert(0, new("… ", IsMatch: false));
        if (window.End < text.Length)
            pieces.Add(new(" …", IsMatch: false));
        return pieces;
    }

    private static TextSpan Window(ReadOnlySpan<char> text, IReadOnlyList<QueryMatch> matches)
    {
        var densest = matches is [] ? default : matches[Densest(matches)].Span;
        var start = Math.Min(densest.Start, WordStart(text, Math.Max(0, densest.Start - Before)));
        var end = Math.Max(densest.End, WordEnd(text, Math.Min(text.Length, start + Length)));
        return new(start, end);
    }

    /// <summary>The match at which the window begins that answers most parts of the query, and among those has most matches.</summary>
    private static int Densest(IReadOnlyList<QueryMatch> matches)
    {
        var (densest, most) = (0, (Parts: 0, Matches: 0));
        for (var first = 0; first < Math.Min(matches.Count, MostTried); first++)
            if (Inside(matches, first) is var inside && inside.CompareTo(most) > 0)
                (densest, most) = (first, inside);
        return densest;
    }

    private static (int Parts, int Matches) Inside(IReadOnlyList<QueryMatch> matches, int first)
    {
        var (parts, at) = (0ul, first);
        for (var end = matches[first].Span.Start + Length - Before; at < matches.Count && matches[at].Span.End <= end; at++)
            parts |= 1ul << matches[at].Part; // beyond 64 parts some are taken for one
        return (BitOperations.PopCount(parts), at - first);
    }

    private static int WordStart(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
            return 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at - 1]))
            at++;
        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at) =>
        at == text.Length || text[..(at + 1)].LastIndexOfAny(' ', '\n') is not (> 0 and var end) ? at : end;

    private static List<SnippetPiece> Cut(ReadOnlySpan<char> text, TextSpan window, IReadOnlyList<QueryMatch> matches)
    {
        List<SnippetPiece> pieces = [];
        var at = window.Start;
        foreach (var (match, _) in matches)
        {
            if (match.Start < window.Start || match.End > window.End)
                continue;
            Add(pieces, new TextSpan(at, match.Start).In(text), isMatch: false);
            Add(pieces, match.In(text), isMatch: true);
            at = match.End;
        }
        Add(pieces, new TextSpan(at, window.End).In(text), isMatch: false);
        return pieces;
    }

    private static void Add(List<SnippetPiece> pieces, ReadOnlySpan<char> text, bool isMatch)
    {
        if (text.Length > 0)
            pieces.Add(new(text.ToString().Replace('\n', ' '), isMatch));
    }
}
