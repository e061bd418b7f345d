namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words for what the block classifier sees of a block, each under the name that the weights know it by.</summary>
public sealed class BlockFeatures;
