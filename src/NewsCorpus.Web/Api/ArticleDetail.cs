using NewsCorpus.Articles;
using NewsCorpus.Exports;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Web.Api;

/// <summary>An article with its text and its quotes, those that are only reported among them.</summary>
public sealed record ArticleDetail(ArticleRow Article, IReadOnlyList<ArticleQuote> Quotes)
{
    /// <param name="article">With all that its page shows.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    internal static ArticleDetail Of(Article article, string site)
    {
        ArticleLinks links = new(
            [.. article.Coverage.Select(c => c.Meeting.Slug)], [.. article.Mentions.Select(m => m.Person.Slug).Distinct()],
            [.. article.Tags.Select(t => t.Slug).Order(StringComparer.Ordinal)], article.Quotes.Count(q => q.Kind != QuoteKind.Reported), article.CopyOfId);
        return new(
            ArticleRow.Of(ArticleSummary.Of(article), article.Text, article.HasLead, new(article.Author, article.PageAddress, [.. article.Corrections.Select(c => c.Fact).OrderBy(fact => fact.ToString(), StringComparer.Ordinal)]), links, site),
            [.. article.Quotes.Select(q => ArticleQuote.Of(q, site))]);
    }
}

/// <summary>A quote in its article.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Spans">Pairs of start and end, UTF-16 units into the text (into the title for a headline quote).</param>
/// <param name="Speaker">As the article names the speaker; null where nobody is known.</param>
/// <param name="Person">Slug of the speaker; null for roles, bodies and nobody.</param>
public sealed record ArticleQuote(
    string Address, IReadOnlyList<int[]> Spans, string Text, QuoteKind Kind, string? Speaker, string? Person, string Cue, double Confidence, QuoteStatus Status)
{
    internal static ArticleQuote Of(Quote quote, string site) => new(
        $"{site}/articles/{quote.ArticleId}#q{quote.Position}", [.. quote.Spans.Select(s => new[] { s.Start, s.End })], quote.Text, quote.Kind,
        quote.SpeakerName, quote.Person?.Slug, quote.Cue, Math.Round(quote.Confidence, 2), quote.Status);
}
