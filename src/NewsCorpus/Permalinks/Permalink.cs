namespace NewsCorpus.Permalinks;

/// <summary>A short name for the address of a search. Kept for ever, as others may have written it down.</summary>
public sealed class Permalink
{
    public int Id { get; set; }

    /// <summary>The beginning of the SHA-256 of <see cref="Address"/>, in lower-case letters and digits.</summary>
    public required string Code { get; set; }

    /// <summary>From the slash on: "/search?q=…".</summary>
    public required string Address { get; set; }

    public DateTimeOffset MadeAt { get; set; }
}
