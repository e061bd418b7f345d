using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>Finds who is named in full in a text: those whom the catalogue or the list of given names knows, then those whom their place gives away.</summary>
internal sealed class FullNames(ArticlePeople people, IReadOnlyList<Item> items)
{
    private const int LongestName = 4;

    private readonly NameEvidence evidence = new(people, items);
    private readonly Lazy<HashSet<string>> attested = new(() => [.. items.Where(i => i.IsCapital).Select(i => i.Text)]);

    public void Add()
    {
        List<NameRun> runs = [.. NameRuns.Of(items, people.Words)], unsure = [];
        foreach (var run in runs)
            if (run.Length > 1 && !AddSure(run))
                unsure.Add(run);
        foreach (var run in unsure)
            if (evidence.FirstOfName(run) is { } first)
                AddFound(first, run.End);
        foreach (var run in runs)
            if (run.Length == 1 && evidence.IsKnownByGivenName(run.First))
                AddFound(run.First, run.End);
    }

    private bool AddSure(NameRun run)
    {
        var found = false;
        for (var i = run.First; i < run.End - 1; i++)
            if (AddSure(i, run.End) is { } end)
            {
                found = true;
                i = end - 1;
            }
        return found;
    }

    /// <summary>The end of the name that begins with an item; null where none does for sure.</summary>
    private int? AddSure(int first, int limit)
    {
        for (var end = Math.Min(limit, first + LongestName); end > first + 1; end--)
            if (people.Catalogued(items, first, end - 1) is { } catalogued)
            {
                if (people.Add(catalogued, items[end - 1].Text) is { } person)
                    WriteAsArticle(person, first, end);
                return end;
            }
        if (people.Words.Of(items[first]).Given.Count == 0 || NameRuns.IsInitial(items[first + 1]))
            return null;
        var last = EndBeforeNextName(first, Math.Min(limit, first + LongestName));
        AddFound(first, last);
        return last;
    }

    /// <summary>"Петренко Иван Васильевич": the surname stands in front.</summary>
    private int? SurnameBefore(int first, int end) =>
        end - first == 2 && Nominatives.IsPatronymic(items[end - 1].Text) && first > 0 && items[first].Gap == Gap.None && items[first - 1] is { IsCapital: true, IsAcronym: false, Info: null } ? first - 1 : null;

    /// <summary>A second given name with words behind it begins another name.</summary>
    private int EndBeforeNextName(int first, int limit)
    {
        for (var i = first + 2; i < limit - 1; i++)
            if (people.Words.Of(items[i]).Given.Count > 0)
                return i;
        return limit;
    }

    private void AddFound(int first, int end)
    {
        if (people.Known(items, first, end - 1) is { } known)
        {
            people.AddSurname(known, items[end - 1].Text);
            return;
        }
        var (name, gender) = NominativeOf(first, end);
        var surname = SurnameBefore(first, end);
        var person = new ArticlePerson { Name = surname is { } s ? $"{name} {items[s].Text}" : name, Catalogued = null, Gender = gender };
        if (people.Add(person))
            people.AddSurname(person, items[end - 1].Text);
    }

    /// <summary>A foreign name is spelt as this article spells it: its readers must find it so.</summary>
    private void WriteAsArticle(ArticlePerson person, int first, int end)
    {
        var surname = items[end - 1];
        if (person.IsWritten || NameRuns.IsInitial(items[first]) || surname.Lower[0] < 'а' || people.Words.Of(surname).CanBe(person.Name.Split(' ')[^1]))
            return;
        person.Name = NominativeOf(first, end).Name;
        person.IsWritten = true;
    }

    private (string Name, Agreement Gender) NominativeOf(int first, int end) => end - first == 1 && people.Words.Of(items[first]).Given is [var given, ..]
        ? (given.Nominative, given.Gender)
        : Nominatives.Of([.. Enumerable.Range(first, end - first).Select(i => people.Words.Of(items[i]))], attested.Value, people.Lexicon.HasCases);
}
