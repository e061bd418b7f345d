using NewsCorpus.Accounts;

namespace NewsCorpus.Review;

/// <summary>Who looks at an item of the queue, or has passed it over. Nobody keeps an item for ever: what is not decided in time goes to whoever asks next.</summary>
public sealed class ReviewAssignment
{
    public ReviewKind Kind { get; set; }

    /// <summary>Of the quote, the report, the person: whatever its kind counts by.</summary>
    public int ItemId { get; set; }

    public int AccountId { get; set; }

    public Account Account { get; set; } = null!;

    /// <summary>False while the editor has it: then no other gets it. True where the editor passed it over: then only this one does not get it.</summary>
    public bool IsPassed { get; set; }

    /// <summary>From then on it counts no more.</summary>
    public DateTimeOffset Until { get; set; }
}

/// <summary>What the queue is made of, the most urgent first: what people doubted, what changed under a decision, what the machine doubts.</summary>
public enum ReviewKind
{
    Report,
    Astray,
    Flag,
    Quote,
    Person,
    Meeting,
}
