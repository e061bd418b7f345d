using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Training;

/// <summary>A page whose blocks somebody has judged.</summary>
/// <param name="Labels">For each block: is it the article? Null where nobody said.</param>
public sealed record TrainingPage(PageContent Content, IReadOnlyList<bool?> Labels);
