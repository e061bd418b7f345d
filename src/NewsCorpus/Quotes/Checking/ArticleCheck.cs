using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Quotes.Checking;

/// <summary>Looks for a sentence in one article: in its quotes, its title and its paragraphs.</summary>
internal static class ArticleCheck
{
    /// <param name="sentence">What is looked for.</param>
    /// <param name="article">With its outlet, its quotes and their people, and the meetings it covers.</param>
    /// <returns>Places apart from each other; where two overlap, the nearer one, and of equals the quote.</returns>
    public static IReadOnlyList<CheckedPlace> Places(string sentence, Article article)
    {
        var asked = new ComparedText(sentence, article.Language);
        var found = Quotes(asked, article).Concat(Text(asked, article))
            .OrderBy(f => f.Place.Comparison.Verdict).ThenByDescending(f => f.Place.Comparison.Same);
        List<Found> apart = [];
        foreach (var one in found)
            if (!apart.Exists(other => other.IsInTitle == one.IsInTitle && other.Span.Overlaps(one.Span)))
                apart.Add(one);
        return [.. apart.Select(f => f.Place)];
    }

    private static IEnumerable<Found> Quotes(ComparedText asked, Article article) =>
        from quote in article.Quotes
        let comparison = WordComparison.Of(asked, new ComparedText(quote.Text, article.Language))
        where comparison is not null
        let telling = QuoteTelling.Of(quote, quote.Person is { } person ? new PersonName(person.Slug, person.Names) : null, Summary(article), article.Text)
        select new Found(
            quote.Kind == QuoteKind.Headline, new(quote.Spans[0].Start, quote.Spans[^1].End),
            Place(article, telling, null, comparison, quote.Text));

    private static IEnumerable<Found> Text(ComparedText asked, Article article) =>
        from piece in Pieces(article)
        let comparison = WordComparison.Of(asked, new ComparedText(piece.Text, article.Language))
        where comparison is not null
        select new Found(
            piece.Paragraph is null, new(piece.Start + comparison.Told.Start, piece.Start + comparison.Told.End),
            Place(article, null, piece.Paragraph, comparison, piece.Text));

    /// <summary>The title, unless it was made from the text, and the paragraphs.</summary>
    private static IEnumerable<(string Text, int Start, int? Paragraph)> Pieces(Article article)
    {
        if (article.TitleSource != TitleSource.Derived)
            yield return (article.Title, 0, null);
        var start = 0;
        foreach (var (index, line) in article.Text.Split('\n').Index())
        {
            yield return (line, start, index + 1);
            start += line.Length + 1;
        }
    }

    private static CheckedPlace Place(Article article, QuoteTelling? quote, int? paragraph, WordComparison comparison, string text) => new(
        Summary(article), quote, paragraph,
        [.. article.Coverage.Select(c => c.Meeting).OrderBy(m => m.FirstDay).Select(m => new AttendedMeeting(m.Slug, m.Titles, m.Places, m.FirstDay, m.LastDay))],
        comparison, QuoteContext.Of(text, [comparison.Told]));

    private static ArticleSummary Summary(Article article) => new(
        article.Id, article.Title, article.TitleSource, article.Language, article.Outlet?.Name, article.Published, article.PublishedPrecision);

    private sealed record Found(bool IsInTitle, TextSpan Span, CheckedPlace Place);
}
