namespace NewsCorpus.People;

/// <summary>In one article, whoever is found there as one person is another: an editor parted the two. Re-runs go by it.</summary>
public sealed class Namesake
{
    public int ArticleId { get; set; }

    /// <summary>The person whom the stages find there.</summary>
    public int FoundId { get; set; }

    /// <summary>The person who it is.</summary>
    public int PersonId { get; set; }
}
