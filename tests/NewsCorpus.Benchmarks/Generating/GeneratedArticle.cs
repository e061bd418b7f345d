namespace NewsCorpus.Benchmarks.Generating;

/// <summary>An article of nobody about nothing.</summary>
/// <param name="Id">From 1.</param>
/// <param name="Language">"ru" or "bg".</param>
/// <param name="Outlet">Number of the outlet, below <see cref="ArticleGenerator.Outlets"/>.</param>
internal sealed record GeneratedArticle(
    int Id, string Language, string Title, DateTime Published, int Outlet, IReadOnlyList<string> Paragraphs, IReadOnlyList<InventedPerson> People)
{
    public string Text => string.Join('\n', Paragraphs);
}
