namespace NewsCorpus.Accounts;

/// <summary>A key that signs cookies and forms. Kept with the corpus, so that a restart signs nobody out.</summary>
public sealed class ProtectionKey
{
    public int Id { get; set; }

    public required string Name { get; set; }

    /// <summary>As data protection writes it.</summary>
    public required string Xml { get; set; }
}
