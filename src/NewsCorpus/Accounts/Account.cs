using Microsoft.AspNetCore.Identity;

namespace NewsCorpus.Accounts;

/// <summary>Somebody who signs in. The name is what they sign in with and what the history shows; nothing else is known of a person.</summary>
public sealed class Account : IdentityUser<int>
{
    public Role Role { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Disabled is locked out for good: every way in asks for the lock already.</summary>
    public bool IsDisabled => LockoutEnd == DateTimeOffset.MaxValue;
}

/// <summary>What somebody may do; each may do what those before it may.</summary>
public enum Role
{
    /// <summary>Reads, where reading is closed to the public.</summary>
    Reader,

    /// <summary>Tags and corrects.</summary>
    Editor,

    /// <summary>Runs ingestion and says who is what.</summary>
    Administrator,
}
