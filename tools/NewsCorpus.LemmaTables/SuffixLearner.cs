namespace NewsCorpus.LemmaTables;

/// <summary>Letters to cut from the end of a form, and letters to add.</summary>
public readonly record struct EditRule(int Cut, string Add)
{
    public static EditRule Between(string form, string lemma)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new(form.Length - common, lemma[common..]);
    }
}

/// <summary>Learns which suffix calls for which rule: the longest suffix of a word that is in the table decides.</summary>
/// <remarks>
/// A trie over reversed suffixes is pruned exactly: least sum of weighted errors + price × entries. For each node, <c>Keep</c> is the cost of its
/// subtree under a rule inherited from above (rules that are not listed cost <c>None</c>), <c>Best</c> the cost with an entry of its own.
/// </remarks>
public sealed class SuffixLearner(double price, int depth)
{
    /// <summary>The table, in ordinal order of the suffixes; ^ is the start of the word, the empty suffix the default.</summary>
    public SortedDictionary<string, EditRule> Learn(IEnumerable<WeightedForm> forms)
    {
        var root = new Node();
        foreach (var (form, lemma, weight) in forms)
            Add(root, form, EditRule.Between(form, lemma), weight);
        Weigh(root);
        var table = new SortedDictionary<string, EditRule>(StringComparer.Ordinal) { [""] = root.BestRule };
        foreach (var (letter, child) in root.Children)
            Choose(child, letter.ToString(), root.BestRule, table);
        return table;
    }

    /// <summary>A letter of the trie, read from the end of the word.</summary>
    private sealed class Node
    {
        public SortedList<char, Node> Children { get; } = new(0);
        public Dictionary<EditRule, double>? Leaf { get; set; }
        public Dictionary<EditRule, double> Keep { get; } = new(0);
        public double None { get; set; }
        public double Best { get; set; }
        public EditRule BestRule { get; set; }
    }

    private void Add(Node root, string form, EditRule rule, double weight)
    {
        if (rule.Cut == form.Length)
            return; // nothing in common (люди, человек): no matter of suffixes
        var node = root;
        var word = "^" + form;
        for (var at = word.Length - 1; at >= Math.Max(0, word.Length - depth); at--)
        {
            if (!node.Children.TryGetValue(word[at], out var child))
                node.Children[word[at]] = child = new Node();
            node = child;
        }
        node.Leaf ??= [];
        node.Leaf[rule] = node.Leaf.GetValueOrDefault(rule) + weight;
    }

    private void Weigh(Node node)
    {
        List<(IEnumerable<KeyValuePair<EditRule, double>> Costs, double Else)> parts = [];
        if (node.Leaf is { } leaf)
        {
            var all = leaf.Values.Sum();
            parts.Add((leaf.Select(l => KeyValuePair.Create(l.Key, all - l.Value)), all));
        }
        foreach (var child in node.Children.Values)
        {
            Weigh(child);
            var otherwise = Math.Min(child.None, child.Best);
            parts.Add((child.Keep.Where(k => k.Value < otherwise), otherwise));
        }
        node.None = parts.Sum(part => part.Else);
        foreach (var (costs, otherwise) in parts)
            foreach (var (rule, cost) in costs)
                node.Keep[rule] = node.Keep.GetValueOrDefault(rule, node.None) + cost - otherwise;
        // The order among equals keeps the table the same on every run.
        var best = node.Keep.OrderBy(k => k.Value).ThenBy(k => k.Key.Cut).ThenBy(k => k.Key.Add, StringComparer.Ordinal).First();
        (node.BestRule, node.Best) = (best.Key, best.Value + price);
    }

    private static void Choose(Node node, string suffix, EditRule inherited, SortedDictionary<string, EditRule> table)
    {
        if (node.Keep.GetValueOrDefault(inherited, node.None) > node.Best)
            inherited = table[suffix] = node.BestRule;
        foreach (var (letter, child) in node.Children)
            Choose(child, letter + suffix, inherited, table);
    }
}
