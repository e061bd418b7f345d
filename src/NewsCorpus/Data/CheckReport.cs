namespace NewsCorpus.Data;

/// <summary>What a check of the corpus found.</summary>
/// <param name="Indexed">Articles in the search index.</param>
/// <param name="Problems">Of each kind that the database can be asked for the first <see cref="MostOfAKind"/>, of originals all; empty where all agrees.</param>
public sealed record CheckReport(long Pages, long Articles, long Indexed, IReadOnlyList<CorpusProblem> Problems)
{
    /// <summary>Problems of one kind that are told one by one; whoever has more has one cause.</summary>
    public const int MostOfAKind = 100;
}

/// <summary>What a repair did, and what is to be said of the corpus now.</summary>
public sealed record RepairReport(Mended Mended, CheckReport Left);

/// <summary>What was done to a corpus that did not agree.</summary>
/// <param name="Indexed">Articles that were indexed anew; null where the index agreed.</param>
/// <param name="Removed">Damaged originals that were taken away.</param>
/// <param name="Marked">Pages that the next re-run of what is stale reads.</param>
public sealed record Mended(int? Indexed, int Removed, int Marked);

/// <summary>Two things that should agree and do not.</summary>
/// <param name="Subject">SHA-256 of a page, id of an article or a quote, or what SQLite says.</param>
public sealed record CorpusProblem(ProblemKind Kind, string Subject);

/// <summary>What can disagree.</summary>
public enum ProblemKind
{
    /// <summary>SQLite finds the file damaged.</summary>
    Database,

    /// <summary>A row points to one that is not there.</summary>
    Reference,

    /// <summary>The bytes of a page are gone.</summary>
    OriginalMissing,

    /// <summary>The bytes of a page are not those that it is named by.</summary>
    OriginalDamaged,

    /// <summary>A page with neither an article nor a reason why it has none.</summary>
    NoEnd,

    /// <summary>An article that search does not find.</summary>
    NotIndexed,

    /// <summary>Search finds an article that is not there.</summary>
    IndexedOnly,

    /// <summary>A quote that search does not find.</summary>
    QuoteNotIndexed,

    /// <summary>Search finds a quote that is not there.</summary>
    QuoteIndexedOnly,
}
