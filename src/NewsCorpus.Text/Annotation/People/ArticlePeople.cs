using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>Who is named in an article: full names first, then surnames alone.</summary>
internal sealed class ArticlePeople(PeopleIndex index, LanguageLexicon lexicon, DateOnly? day)
{
    private readonly WordsOfNames words = new(lexicon);
    private readonly List<ArticlePerson> people = [];
    private readonly Dictionary<string, List<ArticlePerson>> bySurname = [];
    private HashSet<string>? attested;

    public IReadOnlyList<ArticlePerson> People => people;

    /// <summary>The names of one text, in its order. The people of all texts of the article are known afterwards.</summary>
    public void AddFullNames(IReadOnlyList<Item> items)
    {
        var unsure = new List<NameRun>();
        foreach (var run in NameRuns.Of(items, words))
            if (run.Length > 1 && !AddSure(items, run))
                unsure.Add(run);
        foreach (var run in unsure)
            AddUnsure(items, run);
    }

    /// <summary>Every mention of a person, in the order of the text.</summary>
    public IEnumerable<NameMention> Mentions(IReadOnlyList<Item> items)
    {
        foreach (var run in NameRuns.Of(items, words))
            for (var i = run.First; i < run.End;)
            {
                var mention = MentionAt(items, i, run.End);
                if (mention is not null)
                    yield return mention;
                i = mention?.End ?? i + 1;
            }
    }

    private NameMention? MentionAt(IReadOnlyList<Item> items, int first, int end)
    {
        for (var last = Math.Min(end, first + 5) - 1; last > first; last--)
            if (Known(items, first, last) is { } person)
                return Mention(items, first, last + 1, person);
        if (NameRuns.IsInitial(items[first]))
            return null;
        return Bearer(items, first) is { } bearer ? Mention(items, first, first + 1, bearer) : null;
    }

    private NameMention Mention(IReadOnlyList<Item> items, int first, int end, ArticlePerson person)
    {
        person.IsNamed = true;
        return new(first, end, person, CasesOf(items, first, end, person));
    }

    private Cases CasesOf(IReadOnlyList<Item> items, int first, int end, ArticlePerson person)
    {
        if (!lexicon.HasCases)
            return Cases.Any;
        var parts = person.Name.Split(' ');
        var cases = CasesOf(words.Of(items[end - 1]), parts[^1], person.Gender);
        if (end - first == 1 || NameRuns.IsInitial(items[first]))
            return cases;
        var given = CasesOf(words.Of(items[first]), parts[0], person.Gender);
        return (cases & given) != 0 ? cases & given : cases;
    }

    private static Cases CasesOf(NameWord word, string nominative, Agreement gender)
    {
        var cases = Cases.None;
        foreach (var reading in word.Readings)
            if ((reading.Gender & gender) != 0 && Same(reading.Nominative, nominative))
                cases |= reading.Cases;
        if (Same(word.Text, nominative) && nominative[^1] is not ('а' or 'я'))
            cases |= nominative[^1] is 'о' or 'е' or 'и' or 'у' or 'ю' ? Cases.Any : Cases.Nominative;
        return cases == Cases.None ? Cases.Any : cases;
    }

    private static bool Same(string a, string b) => string.Equals(a.Replace('ё', 'е'), b.Replace('ё', 'е'), StringComparison.OrdinalIgnoreCase);

    /// <summary>A full name that the catalogue or the article already knows.</summary>
    private ArticlePerson? Known(IReadOnlyList<Item> items, int first, int last)
    {
        var surname = words.Of(items[last]);
        foreach (var key in surname.Keys)
            foreach (var person in bySurname.GetValueOrDefault(key) ?? [])
                if (GivenFits(items, first, last, person.Name))
                    return person;
        return null;
    }

    private bool GivenFits(IReadOnlyList<Item> items, int first, int last, string fullName)
    {
        var given = fullName.Split(' ');
        if (given.Length < 2)
            return false;
        if (NameRuns.IsInitial(items[first]))
            return given[0].StartsWith(items[first].Text, StringComparison.OrdinalIgnoreCase);
        return last - first <= given.Length && Near(words.Of(items[first]), given[0]);
    }

    private bool Near(NameWord word, string given) =>
        word.Readings.Any(r => Same(r.Nominative, given)) || word.Keys[0].Length > 0
        && NameDistance.Between(word.Keys, NameKeys.Of(given, lexicon.Language)) <= NameDistance.GivenNameLimit;

    /// <summary>The bearer of a surname that stands alone: a person of this article, else the only one in the catalogue.</summary>
    private ArticlePerson? Bearer(IReadOnlyList<Item> items, int at)
    {
        var word = words.Of(items[at]);
        foreach (var key in word.Keys)
            if (key.Length > 1 && bySurname.GetValueOrDefault(key) is { Count: > 0 } known)
                return known[0];
        if (word.Given.Count > 0 || word.Text.Length < 4)
            return null;
        var hasRole = at > 0 && items[at - 1].IsNoun(NounClass.Role) && items[at].Gap == Gap.None;
        var catalogued = word.Keys.SelectMany(index.BySurname).Where(e => e.Words is { Count: > 1 } && e.Words[^1].Length > 3 && word.Readings.Any(r => Same(r.Nominative, e.Words[^1])) && (hasRole || e.Person.Offices.Any(IsWellKnown)))
            .Select(e => e.Person).Distinct().ToList();
        return catalogued.Count == 1 ? AddCatalogued(catalogued[0], word.Text) : null;
    }

    /// <summary>Offices whose holders the news names by the surname alone.</summary>
    private static bool IsWellKnown(Office office) => office.Kind is "president" or "prime-minister" or "foreign-minister" or "vice-president" or "secretary-general";

    private static bool IsSentenceStart(IReadOnlyList<Item> items, int at) => at == 0 || items[at - 1].Sentence != items[at].Sentence;

    private bool AddSure(IReadOnlyList<Item> items, NameRun run)
    {
        for (var i = run.First; i < run.End - 1; i++)
        {
            for (var last = Math.Min(run.End, i + 4) - 1; last > i; last--)
                if (Catalogued(items, i, last) is { } person)
                {
                    WriteAsArticle(AddCatalogued(person, items[last].Text), items, i, last + 1);
                    return true;
                }
            if (words.Of(items[i]).Given.Count > 0 && !NameRuns.IsInitial(items[i + 1]) && LooksLikeSurname(items[Math.Min(run.End, i + 3) - 1]))
            {
                AddFound(items, i, Math.Min(run.End, i + 4));
                return true;
            }
        }
        return false;
    }

    private CataloguedPerson? Catalogued(IReadOnlyList<Item> items, int first, int last)
    {
        var given = words.Of(items[first]);
        foreach (var key in words.Of(items[last]).Keys)
            foreach (var entry in index.BySurname(key))
                if (entry.Words.Count > 1 && last - first < entry.Words.Count + 1
                    && (NameRuns.IsInitial(items[first]) ? entry.Words[0].StartsWith(items[first].Text, StringComparison.OrdinalIgnoreCase)
                        : given.Keys.Any(entry.GivenKeys.Contains) || NameDistance.Between(given.Keys, entry.GivenKeys) <= NameDistance.SurnameLimit))
                    return entry.Person;
        return null;
    }

    private bool LooksLikeSurname(Item item) => item.Text.Length > 1 && words.Of(item).Readings.Count > 0;

    /// <summary>Two capitalised words without a known given name: a person if a role stands before them or a verb of speech beside them, or the second returns alone.</summary>
    private void AddUnsure(IReadOnlyList<Item> items, NameRun run)
    {
        var first = run.First;
        if (run.Length > 2 && (IsSentenceStart(items, first) || IsPlace(items, first)))
            first++;
        else if (IsPlace(items, first))
            return;
        if (words.Of(items[run.End - 1]).Given.Count > 0 && words.Of(items[first]).Given.Count == 0)
            return;
        if (run.End - first is < 2 or > 3 || items[first].Lower[0] < 'а' || items[run.End - 1].Text.Length < 3 || IsAdjective(items[first]))
            return;
        var before = first > 0 && items[first - 1].Sentence == items[first].Sentence ? items[first - 1] : null;
        var after = run.End < items.Count && items[run.End].Sentence == items[first].Sentence ? items[run.End] : null;
        var introduced = before is { Info.Noun.Class: NounClass.Role } && items[first].Gap == Gap.None;
        var speaks = after is { Info.Verb: not null, Gap: Gap.None or Gap.Comma } || before is { Info.Verb: not null } && items[first].Gap == Gap.None;
        if (introduced || speaks || IsInClauseOfSpeech(items, first) || !IsSentenceStart(items, first) && ReturnsAlone(items, run))
            AddFound(items, first, run.End);
    }

    /// <summary>"в Ислингтоне": what stands in something is a place.</summary>
    private static bool IsPlace(IReadOnlyList<Item> items, int first) => first > 0 && items[first].Gap == Gap.None && items[first - 1].Lower is "в" or "во" or "във";

    /// <summary>«Q», объясняет 43-летняя испанка Альмудена Лара.</summary>
    private static bool IsInClauseOfSpeech(IReadOnlyList<Item> items, int first)
    {
        if (first == 0 || items[first - 1].Is(WordClass.Preposition) || items[first - 1].Info?.Noun is { Class: not NounClass.Role and not NounClass.Generic })
            return false;
        for (var i = first - 1; i > Math.Max(0, first - 10) && items[i].Sentence == items[first].Sentence && (items[i + 1].Gap & (Gap.Comma | Gap.Colon)) == 0; i--)
            if (items[i].Info?.Verb is not null)
                return (items[i].Gap & Gap.Other) != 0;
        return false;
    }

    private bool ReturnsAlone(IReadOnlyList<Item> items, NameRun run)
    {
        var keys = words.Of(items[run.End - 1]).Keys;
        for (var i = run.End; i < Math.Min(items.Count, run.End + 600); i++)
            if (items[i].IsCapital && !items[i].IsAcronym && items[i].Info is null && !items[i - 1].IsCapital && items[i].Text[0] == items[run.End - 1].Text[0] && words.Of(items[i]).Keys.Any(keys.Contains))
                return true;
        return false;
    }

    /// <summary>"Северная Ирландия", "Папа Римский": an adjective is no given name.</summary>
    private bool IsAdjective(Item item) => item.Lower.Length > 4 && (lexicon.HasCases
        ? item.Lower[^2..] is "ый" or "ий" or "ая" or "ое" or "го" or "ой" or "му" or "ым" or "им" or "ых" or "их" or "ую" or "ые" or "ие"
        : item.Lower[^2..] is "ия" or "ят" or "та" or "то" or "те" || item.Lower[^3..] is "ска" or "ско" or "ски");

    private ArticlePerson AddCatalogued(CataloguedPerson catalogued, string surname)
    {
        var person = people.Find(p => p.Catalogued == catalogued);
        if (person is null)
        {
            person = new() { Name = catalogued.Names.GetValueOrDefault(lexicon.Language) ?? catalogued.Names.Values.First(), Catalogued = catalogued, Gender = Grammatical(catalogued.Gender) };
            person.Roles.AddRange(catalogued.Offices.Where(o => day is not { } d || o.IsHeldOn(d)).Select(o => new HeldRole(o.Kind, "", [o.Country])));
            Register(person, person.Name.Split(' ')[^1]);
        }
        Register(person, surname);
        return person;
    }

    private static Agreement Grammatical(Gender gender) => gender switch
    {
        Gender.Male => Agreement.Masculine,
        Gender.Female => Agreement.Feminine,
        _ => Agreement.Person,
    };

    private void AddFound(IReadOnlyList<Item> items, int first, int end)
    {
        end = Math.Min(end, items.Count);
        if (Known(items, first, end - 1) is { } known)
        {
            Register(known, items[end - 1].Text);
            return;
        }
        var (name, gender) = NominativeOf(items, first, end);
        var person = new ArticlePerson { Name = name, Catalogued = null, Gender = gender };
        Register(person, items[end - 1].Text);
        Register(person, name.Split(' ')[^1]);
    }

    private (string Name, Agreement Gender) NominativeOf(IReadOnlyList<Item> items, int first, int end)
    {
        attested ??= items.Where(i => i.IsCapital).Select(i => i.Text).ToHashSet();
        return Nominatives.Of([.. Enumerable.Range(first, end - first).Select(i => words.Of(items[i]))], attested, lexicon.HasCases);
    }

    /// <summary>A foreign name is spelt as this article spells it: its readers must find it so.</summary>
    private void WriteAsArticle(ArticlePerson person, IReadOnlyList<Item> items, int first, int end)
    {
        var surname = person.Name.Split(' ')[^1];
        if (NameRuns.IsInitial(items[first]) || items[end - 1].Lower[0] < 'а' || person.IsWritten || words.Of(items[end - 1]).Readings.Any(r => Same(r.Nominative, surname)))
            return;
        person.Name = NominativeOf(items, first, end).Name;
        person.IsWritten = true;
    }

    private void Register(ArticlePerson person, string surname)
    {
        if (!people.Contains(person))
            people.Add(person);
        if (!person.Surnames.Add(surname))
            return;
        foreach (var key in NameKeys.Of(surname, lexicon.Language))
        {
            if (!bySurname.TryGetValue(key, out var bearers))
                bySurname.Add(key, bearers = []);
            if (!bearers.Contains(person))
                bearers.Add(person);
        }
    }
}

/// <summary>A place where a text names a person, <c>[First, End)</c> in items.</summary>
internal sealed record NameMention(int First, int End, ArticlePerson Person, Cases Cases);
