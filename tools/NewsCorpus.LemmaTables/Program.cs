using System.Globalization;
using NewsCorpus.LemmaTables;
using NewsCorpus.Text.Analysis;

// Learns a table of Languages/*/lemmas.tsv. Deterministic: the same dictionary and counts give the same bytes.
if (args is not [var language, var dictionary, var countsFile, var table])
{
    await Console.Error.WriteLineAsync("""
        LemmaTables ru|bg DICTIONARY COUNTS TABLE
        DICTIONARY: path of .aff and .dic without extension. COUNTS: word, tab, count a line. TABLE: is written anew, but for its notice.
        """);
    return 1;
}

// Cheapest table per error, and letters enough to tell "переговорами" from "разговорами"; docs/search.md has the figures.
const double Price = 2;
const int Depth = 10;

// A hyphen parts words in a text, so that no word of the index has one.
IReadOnlyCollection<FormOf> pairs = [.. new HunspellFile(dictionary).Forms().Where(f => f.Form.All(char.IsLetter))
    .Select(f => new FormOf(LetterFold.Of(f.Form), LetterFold.Of(f.Base))).Distinct()];
if (language == "ru")
    pairs = [.. GenitivePlurals.Link([.. Participles.Link(pairs)])];
pairs = [.. pairs.Distinct().OrderBy(p => p.Form, StringComparer.Ordinal).ThenBy(p => p.Base, StringComparer.Ordinal)];

var counts = File.ReadLines(countsFile).Select(line => line.Split('\t')).ToDictionary(c => c[0], c => int.Parse(c[1], CultureInfo.InvariantCulture));
var rules = new SuffixLearner(Price, Depth).Learn(FormWeights.Of(pairs, counts));

var notice = File.ReadLines(table).TakeWhile(line => line.StartsWith('#')).ToList();
List<string> lines = [.. rules.Select(r => $"{r.Key}\t{r.Value.Cut}\t{r.Value.Add}")];
var homonyms = Homonyms.Of(pairs, new SuffixTable(lines)).ToList();
File.WriteAllText(table, string.Concat(notice.Concat(lines).Concat(homonyms).Select(line => line + "\n")));
Console.WriteLine($"{pairs.Count} pairs, {lines.Count} entries, {homonyms.Count} homonyms");
return 0;
