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
    public static IReadOnlyList<SnippetPiece> Whole(string text, IReadOnlyList<QueryMatch> matches) => Cut(text, new(0, text.Length), matches);

    /// <summary>The piece that answers most parts of the query, cut between words, with an ellipsis where text was left out.</summary>
    public static IReadOnlyList<SnippetPiece> Best(string text, IReadOnlyList<QueryMatch> matches)
    {
        var window = Window(text, matches);
        var pieces = Cut(text, window, matches);
        if (window.Start > 0)
            pieces.Insert(0, new("… ", IsMatch: false));
        if (window.End < text.Length)
            pieces.Add(new(" …", IsMatch: false));
        return pieces;
    }

    private static TextSpan Window(string text, IReadOnlyList<QueryMatch> matches)
    {
        var densest = matches is [] ? default : matches.Take(MostTried).MaxBy(first => Parts(matches, first.Span.Start)).Span;
        var start = Math.Min(densest.Start, WordStart(text, Math.Max(0, densest.Start - Before)));
        var end = Math.Max(densest.End, WordEnd(text, Math.Min(text.Length, start + Length)));
        return new(start, end);
    }

    /// <summary>How many parts of the query the window that begins here answers; then, how many matches it has.</summary>
    private static (int, int) Parts(IReadOnlyList<QueryMatch> matches, int start)
    {
        var inside = matches.SkipWhile(m => m.Span.Start < start).TakeWhile(m => m.Span.End <= start + Length - Before).ToList();
        return (inside.DistinctBy(m => m.Part).Count(), inside.Count);
    }

    private static int WordStart(string text, int at)
    {
        if (at == 0)
            return 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at - 1]))
            at++;
        return at;
    }

    private static int WordEnd(string text, int at) =>
        at == text.Length || text.LastIndexOfAny([' ', '\n'], at) is not (> 0 and var end) ? at : end;

    private static List<SnippetPiece> Cut(string text, TextSpan window, IReadOnlyList<QueryMatch> matches)
    {
        List<SnippetPiece> pieces = [];
        var at = window.Start;
        foreach (var match in matches.Select(m => m.Span).Where(m => m.Start >= window.Start && m.End <= window.End))
        {
            Add(new(at, match.Start), isMatch: false);
            Add(match, isMatch: true);
            at = match.End;
        }
        Add(new(at, window.End), isMatch: false);
        return pieces;

        void Add(TextSpan span, bool isMatch)
        {
            if (span.Length > 0)
                pieces.Add(new(span.In(text).Replace('\n', ' '), isMatch));
        }
    }
}
