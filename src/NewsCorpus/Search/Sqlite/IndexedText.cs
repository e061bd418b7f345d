using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>What is indexed of an article or a quote.</summary>
/// <param name="Language">ISO 639-1 code.</param>
internal sealed record IndexedText(string Language, string Title, string Text)
{
    /// <summary>The words of a headline stand in the title, so that "title:" asks for them; as in the view "QuoteWords" (0014_smaller_index.sql).</summary>
    /// <param name="language">Of its article.</param>
    public static IndexedText OfQuote(string language, QuoteKind kind, string text) => kind == QuoteKind.Headline ? new(language, text, "") : new(language, "", text);
}

/// <param name="Id">Of the article or the quote.</param>
internal sealed record IndexedRow(int Id, IndexedText Indexed);
