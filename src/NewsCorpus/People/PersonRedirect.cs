namespace NewsCorpus.People;

/// <summary>An address that was a person's before two were found to be one.</summary>
public sealed class PersonRedirect
{
    public required string Slug { get; set; }

    public int PersonId { get; set; }

    public Person Person { get; set; } = null!;
}
