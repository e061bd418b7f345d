using System.Text.RegularExpressions;

namespace NewsCorpus.LemmaTables;

/// <summary>Expands a Hunspell dictionary (UTF-8, suffix rules, one level of continuation) to its forms.</summary>
public sealed class HunspellFile
{
    private readonly Dictionary<string, List<SuffixRule>> _rules = [];
    private readonly string _dictionary;
    private string _flagKind = "";

    /// <param name="path">Path of the .aff and .dic file without the extension.</param>
    public HunspellFile(string path)
    {
        _dictionary = path + ".dic";
        foreach (var line in File.ReadLines(path + ".aff"))
            ReadAffix(line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed record SuffixRule(string Strip, string Add, Regex? Condition, string Continuation);

    /// <summary>Every form with its base; each base is one of its own forms.</summary>
    public IEnumerable<FormOf> Forms()
    {
        foreach (var line in File.ReadLines(_dictionary).Skip(1))
        {
            var entry = line.Split('\t', ' ')[0].Split('/', 2);
            if (entry[0].Length == 0)
                continue;
            yield return new(entry[0], entry[0]);
            foreach (var (form, more) in Grow(entry[0], entry.ElementAtOrDefault(1) ?? ""))
            {
                yield return new(form, entry[0]);
                foreach (var (second, _) in Grow(form, more))
                    yield return new(second, entry[0]);
            }
        }
    }

    private void ReadAffix(string[] cells)
    {
        if (cells is ["FLAG", var kind])
            _flagKind = kind;
        // A header of four cells (SFX, flag, Y, number of rules) opens each group.
        if (cells is not ["SFX", var flag, var strip, var added, ..] || cells.Length == 4 && strip is "Y" or "N")
            return;
        var add = added.Split('/', 2);
        var condition = cells.ElementAtOrDefault(4) is { } end and not "." ? new Regex($"(?:{end})$", RegexOptions.CultureInvariant) : null;
        if (!_rules.TryGetValue(flag, out var rules))
            _rules[flag] = rules = [];
        rules.Add(new(strip == "0" ? "" : strip, add[0] == "0" ? "" : add[0], condition, add.ElementAtOrDefault(1) ?? ""));
    }

    private IEnumerable<(string Form, string Continuation)> Grow(string word, string flags) =>
        from flag in Flags(flags)
        where _rules.ContainsKey(flag)
        from rule in _rules[flag]
        where word.EndsWith(rule.Strip, StringComparison.Ordinal) && rule.Condition?.IsMatch(word) != false
        select (word[..^rule.Strip.Length] + rule.Add, rule.Continuation);

    private IEnumerable<string> Flags(string flags) => _flagKind switch
    {
        "long" => flags.Chunk(2).Select(pair => new string(pair)),
        "num" => flags.Split(',', StringSplitOptions.RemoveEmptyEntries),
        _ => flags.Select(flag => flag.ToString()),
    };
}

/// <summary>A form of a word.</summary>
/// <param name="Base">The form that the dictionary lists it under.</param>
public readonly record struct FormOf(string Form, string Base);
