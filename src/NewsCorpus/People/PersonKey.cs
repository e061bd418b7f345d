namespace NewsCorpus.People;

/// <summary>How a full name of a person sounds, in any language and script: people who share one may be one. See <see cref="FullNameKeys"/>.</summary>
public sealed class PersonKey
{
    public required string Key { get; set; }

    public int PersonId { get; set; }
}
