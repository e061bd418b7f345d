using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>A page as a run is handed it.</summary>
/// <param name="Path">What a person is told: file or folder as it was named or found, and the place in it where it is a container.</param>
/// <param name="Name">What is stored: file name without its folder, and the place in it.</param>
/// <param name="Bytes">Empty where <paramref name="Problem"/> is not null.</param>
/// <param name="Context">What is known of the page beside its bytes.</param>
/// <param name="Problem">Why there is no page; null where there is one.</param>
public sealed record SourcePage(string Path, string Name, byte[] Bytes, PageContext Context, PageOutcome? Problem);
