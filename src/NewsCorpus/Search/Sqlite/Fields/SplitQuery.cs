using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>A query parted into what the index of words answers and what it does not.</summary>
/// <param name="Words">Null where there are no words to look for.</param>
/// <param name="Wanted">Conditions that must hold.</param>
/// <param name="Unwanted">Conditions that must not, and words where nothing else is wanted of the words.</param>
internal sealed record SplitQuery(QueryNode? Words, IReadOnlyList<QueryNode> Wanted, IReadOnlyList<QueryNode> Unwanted)
{
    public static SplitQuery Of(QueryNode? node) => node switch
    {
        null => new(null, [], []),
        AllNode all when !ConditionPlaces.IsCondition(all) => Of(all),
        _ when ConditionPlaces.IsCondition(node) => new(null, [node], []),
        _ => new(node, [], []),
    };

    private static SplitQuery Of(AllNode all)
    {
        SplitQuery[] parts = [.. all.Wanted.Select(Of)];
        QueryNode[] words = [.. parts.Select(part => part.Words).OfType<QueryNode>()];
        QueryNode[] without = words.Length == 0 ? [] : [.. all.Unwanted.Where(node => !ConditionPlaces.IsCondition(node))];
        return new(
            (words, without) switch { ([], _) => null, ([var single], []) => single, _ => new AllNode(words, without) },
            [.. parts.SelectMany(part => part.Wanted)],
            [.. parts.SelectMany(part => part.Unwanted), .. all.Unwanted.Except(without)]);
    }
}
