using NewsCorpus.Quotes;
using NewsCorpus.Text;

namespace NewsCorpus.Articles;

/// <summary>A text cut into paragraphs, and these where a quote or a matched word begins or ends: what the reader's page prints.</summary>
public static class MarkedText
{
    /// <param name="text">An article's text, or its title.</param>
    /// <param name="quotes">With spans into that text. Where two overlap, the earlier in the list has the words.</param>
    /// <param name="matches">Words that a search matched; empty where nothing was searched for.</param>
    public static IReadOnlyList<MarkedParagraph> Paragraphs(string text, IReadOnlyList<Quote> quotes, IReadOnlyList<TextSpan> matches) =>
        [.. Lines(text).Select(line => new MarkedParagraph(line.Start,
            [.. Cut(line, quotes.SelectMany(q => q.Spans)).Select(piece => Mark(text, piece, quotes, matches))]))];

    private static MarkedPiece Mark(string text, TextSpan piece, IReadOnlyList<Quote> quotes, IReadOnlyList<TextSpan> matches)
    {
        var quote = quotes.FirstOrDefault(q => q.Spans.Any(piece.Overlaps));
        return new(
            quote,
            quote is not null && piece.Contains(quote.Spans[0].Start),
            quote is not null && piece.End == quote.Spans[^1].End,
            [.. Cut(piece, matches).Select(run => new MarkedRun(run.In(text), matches.Any(run.Overlaps), matches.Any(m => m.Start == run.Start)))]);
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new(start, start + line.Length);
            start += line.Length + 1;
        }
    }

    /// <summary>The range, cut at every edge that lies inside it.</summary>
    private static IEnumerable<TextSpan> Cut(TextSpan range, IEnumerable<TextSpan> at)
    {
        var edges = at.SelectMany(s => new[] { s.Start, s.End }).Where(e => e > range.Start && e < range.End);
        int[] cuts = [.. edges.Append(range.Start).Append(range.End).Distinct().Order()];
        return cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end));
    }
}

/// <summary>One paragraph, from its first piece to its last.</summary>
/// <param name="Start">Its offset in the text.</param>
public sealed record MarkedParagraph(int Start, IReadOnlyList<MarkedPiece> Pieces);

/// <summary>Words of one quote, or of none.</summary>
/// <param name="Quote">Null outside quotes.</param>
/// <param name="IsStart">True where the quote's first word is in it.</param>
/// <param name="IsEnd">True where the quote's last word is in it.</param>
/// <param name="Runs">The words, those that a search matched apart.</param>
public sealed record MarkedPiece(Quote? Quote, bool IsStart, bool IsEnd, IReadOnlyList<MarkedRun> Runs);

/// <summary>Words that a search matched, or did not.</summary>
/// <param name="IsStart">True where a match begins; one that a quote's edge cuts goes on in the next run.</param>
public sealed record MarkedRun(string Text, bool IsMatch, bool IsStart = false);
