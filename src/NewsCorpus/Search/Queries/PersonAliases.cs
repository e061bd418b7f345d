using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>The other names of people who have names that sound quite different: who looks for Бергольо finds Pope Francis, who looks for Ван И finds Уан И.</summary>
/// <remarks>Names that sound alike, in whatever script, share their keys and need no table.</remarks>
public sealed class PersonAliases
{
    /// <summary>A shorter surname stands for too many others.</summary>
    private const int ShortestSurname = 4;

    private readonly Dictionary<string, List<(NameWord[] Name, NameWord[][] Others)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Adds a person.</summary>
    /// <param name="names">Usual names and other spellings.</param>
    public void Add(IEnumerable<string> names)
    {
        NameWord[][] all = [.. names.Distinct().Select(name => Tokenizer.Words(name).Select(span => new NameWord(span.In(name))).ToArray()).Where(name => name.Length > 0)];
        foreach (var name in all.Where(name => name.Length > 1))
            foreach (var spelling in name[0].Spellings)
                ListOf(_byFirstWord, spelling).Add((name, all));
        if (all.Any(name => name[^1].IsNumber))
            return; // kings have no surname: "Второй" alone is a word like others
        NameWord[] surnames = [.. all.Select(name => name[^1]).Where(word => word.Length >= ShortestSurname)];
        foreach (var surname in surnames)
            foreach (var spelling in surname.Spellings)
                ListOf(_bySurname, spelling).UnionWith(surnames.SelectMany(other => other.Keys));
    }

    /// <summary>The same query, each of its words with what else it may stand as in a text.</summary>
    public QueryNode Expand(QueryNode query) => query switch
    {
        WordNode word => Known(word, OfSurname(word.Word)),
        AllNode all => all with { Wanted = Wanted(all.Wanted) },
        AnyNode any => new AnyNode([.. any.Nodes.Select(Expand)]),
        TitleNode title => new TitleNode(Expand(title.Node)),
        QuoteNode quote => new QuoteNode(Expand(quote.Node)),
        _ => query,
    };

    /// <summary>Words that follow each other may be a full name.</summary>
    private List<QueryNode> Wanted(IReadOnlyList<QueryNode> nodes)
    {
        List<QueryNode> expanded = [];
        while (expanded.Count < nodes.Count)
        {
            QueryWord[] words = [.. nodes.Skip(expanded.Count).TakeWhile(node => node is WordNode).Select(node => ((WordNode)node).Word)];
            if (FullName(words) is { } found)
                expanded.AddRange(found.Name.Select((_, place) => Known(new WordNode(words[place]), OfFullName(found, place))));
            else
                expanded.Add(Expand(nodes[expanded.Count]));
        }
        return expanded;
    }

    /// <summary>The longest name with which the words begin; null where there is none.</summary>
    private (NameWord[] Name, NameWord[][] Others)? FullName(QueryWord[] words) => words is [] ? null : words[0].Spellings
        .SelectMany(spelling => _byFirstWord.GetValueOrDefault(spelling, []))
        .Where(known => known.Name.Length <= words.Length && known.Name.Zip(words).All(pair => pair.First.Spellings.Overlaps(pair.Second.Spellings)))
        .Select(known => ((NameWord[], NameWord[][])?)known).MaxBy(known => known!.Value.Item1.Length);

    /// <summary>What stands at that place in names of as many words; in others the surname is what a text repeats.</summary>
    private static IEnumerable<string> OfFullName((NameWord[] Name, NameWord[][] Others) found, int place) =>
        from other in found.Others
        let word = other.Length == found.Name.Length ? other[place] : other[^1]
        where other.Length == found.Name.Length || word.Length >= ShortestSurname
        from key in word.Keys
        select key;

    private IEnumerable<string> OfSurname(QueryWord word) =>
        word.Form.Length < ShortestSurname ? [] : word.Spellings.SelectMany(spelling => _bySurname.GetValueOrDefault(spelling, []));

    private static WordNode Known(WordNode node, IEnumerable<string> keys) =>
        keys.Except(node.Word.NameKeys).ToHashSet() is { Count: > 0 } others ? new(node.Word.AlsoAs(others)) : node;

    private static T ListOf<T>(Dictionary<string, T> lists, string key) where T : new() => lists.TryGetValue(key, out var list) ? list : lists[key] = new();

    /// <summary>A word of a name. Who types one of its spellings means it; whoever sounds like it in a text may be meant.</summary>
    private sealed class NameWord(string word)
    {
        public int Length { get; } = word.Length;

        /// <summary>Of a king.</summary>
        public bool IsNumber { get; } = word.All("IVX".Contains);

        public IReadOnlySet<string> Spellings { get; } = QueryWord.SpellingsOf(word);

        public IReadOnlySet<string> Keys { get; } = QueryWord.NameKeysOf(word);
    }
}
