using System.Collections.Frozen;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Reads the data files of a language and inflects their entries.</summary>
internal sealed class LexiconFiles(string folder, IInflection inflection)
{
    private readonly Dictionary<string, WordInfo> words = [];
    private readonly Dictionary<Agreement, string[]> endings = [];

    /// <summary>Endings of nouns for one person and for several; read with the words.</summary>
    public IReadOnlyDictionary<Agreement, string[]> PersonEndings => endings;

    public FrozenDictionary<string, WordInfo> Words()
    {
        foreach (var (key, entries) in Entries("words.txt"))
            AddWords(key, entries);
        foreach (var (key, entries) in Entries("nouns.txt"))
            AddNouns(Enum.Parse<NounClass>(key, ignoreCase: true), entries);
        foreach (var (key, entries) in Entries("verbs.txt"))
            AddVerbs(Enum.Parse<VerbClass>(key, ignoreCase: true), entries);
        foreach (var line in LanguageData.Lines(folder, "countries.txt"))
            AddCountry([.. line.Split('|', StringSplitOptions.TrimEntries)]);
        foreach (var (key, entries) in Entries("given-names.txt"))
            foreach (var name in entries)
                AddGivenName(name, key == "m" ? Agreement.Masculine : Agreement.Feminine);
        return words.ToFrozenDictionary();
    }

    private IEnumerable<(string Key, string[] Entries)> Entries(string file) =>
        from line in LanguageData.Lines(folder, file)
        let cut = line.IndexOf(':', StringComparison.Ordinal)
        select (line[..cut].Replace("-", "", StringComparison.Ordinal), line[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private void AddWords(string key, string[] entries)
    {
        if (key is "personending" or "peopleending")
        {
            endings[key == "peopleending" ? Agreement.Plural : Agreement.Person] = entries;
            return;
        }
        var c = key switch
        {
            "according" => WordClass.AccordingTo,
            _ => Enum.Parse<WordClass>(key, ignoreCase: true),
        };
        foreach (var word in entries)
            Merge(word, info => info with { Class = info.Class | c });
    }

    private void AddNouns(NounClass c, string[] entries)
    {
        foreach (var entry in entries)
            foreach (var form in inflection.Noun(entry, isPerson: c == NounClass.Role))
                AddNoun(form, new(Lemma(entry), c, form.Cases, form.Agreement, (form.Cases & Cases.Nominative) != 0 ? form.Agreement : Agreement.None));
    }

    /// <summary>A form can be several cases of a noun; the first class of a noun that two classes list counts.</summary>
    private void AddNoun(Form form, NounForm noun) => Merge(form.Text, info => info.Noun switch
    {
        null => info with { Noun = noun },
        { } known when known.Lemma == noun.Lemma && known.Class == noun.Class =>
            info with { Noun = known with { Cases = known.Cases | noun.Cases, Agreement = known.Agreement | noun.Agreement, AsSubject = known.AsSubject | noun.AsSubject } },
        _ when noun.Class == NounClass.Named => info with { Class = info.Class | WordClass.AlsoNamed },
        _ => info,
    });

    private void AddVerbs(VerbClass c, string[] entries)
    {
        foreach (var entry in entries)
            foreach (var (form, isAdverbial) in inflection.Verb(entry.TrimEnd('+')))
                Merge(form.Text, info => info.Verb switch
                {
                    null => info with { Verb = new(Lemma(entry), c, form.Agreement, isAdverbial) { GoesOn = entry[^1] == '+' } },
                    { } known when known.Lemma == Lemma(entry) => info with { Verb = known with { Agreement = known.Agreement | form.Agreement } },
                    _ => info,
                });
    }

    private void AddCountry(string[] cells)
    {
        var code = cells[0];
        foreach (var entry in Split(cells[1]).Concat(Split(cells.ElementAtOrDefault(3) ?? "")))
            foreach (var form in inflection.Noun(entry.ToLowerInvariant(), isPerson: false))
                Merge(form.Text, info => info with { Country = code, Class = info.Class | WordClass.Place, Place = info.Place ?? Lemma(entry) });
        foreach (var stem in Split(cells[2]))
            foreach (var form in inflection.Adjective(stem))
                Merge(form, info => info with { Country = code, Class = info.Class | WordClass.CountryAdjective });
    }

    /// <summary>With "/stem" where the name loses a vowel: Павел, Павл-а.</summary>
    private void AddGivenName(string entry, Agreement gender)
    {
        foreach (var form in entry.Split('/'))
            Merge(form, info => info with { GivenName = (info.GivenName ?? Agreement.None) | gender });
    }

    private void Merge(string form, Func<WordInfo, WordInfo> change)
    {
        var key = form.ToLowerInvariant().Replace('ё', 'е');
        words[key] = change(words.GetValueOrDefault(key) ?? new WordInfo());
    }

    private static string Lemma(string entry) => entry.TrimStart('!').TrimEnd('+').Split('=', '/')[0];

    private static string[] Split(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
