namespace NewsCorpus.Linking;

/// <summary>What stood in a tree when a worker looked, for the writer, who comes to it some batches later.</summary>
/// <param name="Version">Of the <see cref="GatheredState"/> then. While it is the same, whatever has come into the tree since is in gathered rows, too.</param>
/// <param name="Sought">The hashes that were looked for.</param>
/// <param name="Found">The first who held them.</param>
internal sealed record HashesAhead(int Version, HashSet<long> Sought, IReadOnlyList<HeldHash> Found);

/// <inheritdoc cref="HashesAhead"/>
/// <param name="Bands">Of the batch's articles.</param>
/// <param name="Runs">Of the words of its quotes.</param>
internal sealed record LinkingAhead(HashesAhead Bands, HashesAhead Runs);
