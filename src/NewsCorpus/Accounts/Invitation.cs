namespace NewsCorpus.Accounts;

/// <summary>A link that works once: it makes an account, or gives one a new password.</summary>
public sealed class Invitation
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the link's token, in hexadecimal digits: whoever reads the database cannot use the link.</summary>
    public required string TokenHash { get; set; }

    /// <summary>What the new account may do.</summary>
    public Role Role { get; set; }

    /// <summary>Whose password it sets; null where it makes an account.</summary>
    public int? AccountId { get; set; }

    public Account? Account { get; set; }

    /// <summary>Whom it is meant for, in the words of whoever made it; empty for one made on the console.</summary>
    public required string For { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Null as long as it was not used.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
