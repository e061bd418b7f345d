using NewsCorpus.Accounts;

namespace NewsCorpus.Changes;

/// <summary>One entry of the audit log. The database refuses to change or delete it.</summary>
public sealed class Change
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Null for one made on the console.</summary>
    public int? AccountId { get; set; }

    public Account? Account { get; set; }

    public Subject Subject { get; set; }

    public int SubjectId { get; set; }

    /// <summary>What the subject was called then: the log stays readable when it is gone.</summary>
    public required string SubjectName { get; set; }

    /// <summary>What of it changed: "tag", "title", "speaker", "role". One of <see cref="ChangeWhat"/> where the history is to have words for it.</summary>
    public required string What { get; set; }

    /// <summary>JSON; null where there was none.</summary>
    public string? Before { get; set; }

    /// <summary>JSON; null where there is none any more.</summary>
    public string? After { get; set; }

    /// <summary>The bulk action that this is a part of; null for one that stands by itself, and for a bulk action.</summary>
    public long? ParentId { get; set; }

    public Change? Parent { get; set; }

    /// <summary>The action that this one undid; null for every other.</summary>
    public long? UndoesId { get; set; }

    public Change? Undoes { get; set; }
}

/// <summary>What a change is about.</summary>
public enum Subject
{
    Article,
    Quote,
    Person,
    Meeting,
    Tag,
    Account,
    Invitation,
    Outlet,
    Schedule,
}
