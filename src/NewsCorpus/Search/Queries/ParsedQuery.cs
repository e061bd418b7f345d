namespace NewsCorpus.Search.Queries;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">Null where no word was found.</param>
/// <param name="Published">Days of publication; null where the query names none.</param>
/// <param name="IsRepaired">True where something was left out or put right.</param>
public sealed record ParsedQuery(QueryNode? Root, DateRange? Published, bool IsRepaired)
{
    /// <summary>What the keys mean that were typed, on the other keyboard; null where that is nothing, or nothing else than its words on theirs.</summary>
    public QueryNode? OnTheOtherKeyboard { get; init; }

    public bool IsEmpty => Root is null && Published is null;

    /// <summary>The plainest writing, which reads back as the same query.</summary>
    public override string ToString() => (Root, Published) switch
    {
        (null, null) => "",
        (null, _) => $"date:{Published}",
        (_, null) => Root.ToString(),
        _ => $"{Root} date:{Published}",
    };
}
