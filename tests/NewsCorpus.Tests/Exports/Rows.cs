using NewsCorpus.Articles;
using NewsCorpus.Exports;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Exports;

/// <summary>A row with what a reference manager may stumble over.</summary>
internal sealed record Row(string Title, string? Abstract = null, DateTime? Published = null, DatePrecision Precision = DatePrecision.None, string Language = "ru")
    : IExportRow
{
    public static IReadOnlyList<string> Columns => ["title"];

    public IEnumerable<string?> Cells => [Title];

    public Citation Citation => new(
        "newscorpus-7", new ArticleSummary(7, Title, TitleSource.Page, Language, "Вестник Видина", Published, Precision),
        "https://corpus.example/articles/7", Abstract, Note: null);
}
