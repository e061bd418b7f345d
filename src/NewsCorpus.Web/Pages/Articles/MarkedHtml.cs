using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Marked text as HTML, with not one letter or space that the article does not have, but for the numbers that lead to the notes.</summary>
public static class MarkedHtml
{
    private const string ClosingMarks = "»“”\"’'";

    /// <param name="pieces">Of one paragraph or title.</param>
    /// <param name="numberOf">The number of a quote's note, and what it says to those who cannot see where it stands.</param>
    /// <param name="nextMark">The number of the next match, called for each in its order; null where none is led to.</param>
    public static IHtmlContent Of(IEnumerable<MarkedPiece> pieces, Func<Quote, (string Number, string Label)> numberOf, Func<int>? nextMark = null)
    {
        var html = new HtmlContentBuilder();
        Quote? ended = null;
        foreach (var piece in pieces)
        {
            var runs = piece.Runs;
            if (ended is not null)
            {
                var marks = piece.Quote is null ? LeadingMarks(runs) : 0;
                html.Append(runs[0].Text[..marks]).AppendHtml(Number(ended, numberOf(ended)));
                runs = [runs[0] with { Text = runs[0].Text[marks..] }, .. runs.Skip(1)];
            }
            html.AppendHtml(piece.Quote is null ? Words(runs, nextMark) : Quoted(piece, runs, nextMark));
            ended = piece.IsEnd ? piece.Quote : null;
        }
        return ended is null ? html : html.AppendHtml(Number(ended, numberOf(ended)));
    }

    /// <summary>The number stands behind the closing mark, where a printer would set it.</summary>
    private static int LeadingMarks(IReadOnlyList<MarkedRun> runs) =>
        runs[0].IsMatch ? 0 : runs[0].Text.TakeWhile(c => ClosingMarks.Contains(c, StringComparison.Ordinal)).Count();

    private static TagBuilder Quoted(MarkedPiece piece, IReadOnlyList<MarkedRun> runs, Func<int>? nextMark)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass(piece.Quote!.Kind is QuoteKind.Reported ? "reported" : "quote");
        if (piece is { IsStart: true, Quote: { } quote }) tag.Attributes["id"] = $"q{quote.Position}";
        tag.InnerHtml.AppendHtml(Words(runs, nextMark));
        return tag;
    }

    private static TagBuilder Number(Quote quote, (string Number, string Label) note)
    {
        var tag = new TagBuilder("a");
        tag.AddCssClass("note-number");
        tag.Attributes["href"] = $"#n{quote.Position}";
        tag.Attributes["aria-label"] = note.Label;
        tag.InnerHtml.Append(note.Number);
        return tag;
    }

    private static HtmlContentBuilder Words(IEnumerable<MarkedRun> runs, Func<int>? nextMark)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            if (run.IsMatch) html.AppendHtml(Mark(run, nextMark));
            else html.Append(run.Text);
        }
        return html;
    }

    private static TagBuilder Mark(MarkedRun run, Func<int>? nextMark)
    {
        var tag = new TagBuilder("mark");
        if (run.IsStart && nextMark is not null)
        {
            tag.Attributes["id"] = $"hit{nextMark()}";
            tag.Attributes["tabindex"] = "-1";
        }
        tag.InnerHtml.Append(run.Text);
        return tag;
    }
}
