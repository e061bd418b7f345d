namespace NewsCorpus.Text.Extraction;

/// <summary>What the classifier made of one block.</summary>
/// <param name="Line">Line number in the page, from 1.</param>
/// <param name="Score">0 to 1: how likely the block is the article.</param>
/// <param name="Threshold">From this score on it is, unless its wording says otherwise.</param>
/// <param name="Weightiest">The three features that weighed most, the weightiest first.</param>
public sealed record BlockExplanation(int Line, double Score, double Threshold, IReadOnlyList<FeatureShare> Weightiest);

/// <summary>What one feature added to a block's score.</summary>
/// <param name="Feature">Its name, as the weights have it.</param>
/// <param name="Share">Added log odds; negative speaks against the article.</param>
public sealed record FeatureShare(string Feature, double Share);
