using NewsCorpus.Articles;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Quotes;

/// <summary>Spans of a quote and the text that they count into.</summary>
public static class MarkedWords
{
    /// <summary>Headline quotes stand in the title.</summary>
    public static string TextOf(Article article, QuoteKind kind) => TextOf(article.Title, article.Text, kind);

    public static string TextOf(string title, string text, QuoteKind kind) => kind is QuoteKind.Headline ? title : text;

    /// <summary>The words of the spans, joined by a space.</summary>
    public static string Joined(string text, IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(text)));
}
