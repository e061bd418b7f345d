using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>A place where a text names a person, <c>[First, End)</c> in items.</summary>
/// <param name="First">The first item of the name.</param>
/// <param name="End">The item behind it.</param>
/// <param name="Person">Who is named.</param>
/// <param name="Cases">The cases that the written name can be.</param>
internal sealed record NameMention(int First, int End, ArticlePerson Person, Cases Cases);

/// <summary>Finds every place that names one of the people of an article: in full, with initials, by the surname alone, in any case.</summary>
internal sealed class NameMentions(ArticlePeople people, IReadOnlyList<Item> items)
{
    private const int LongestName = 5;

    /// <summary>In the order of the text.</summary>
    public IEnumerable<NameMention> Find()
    {
        foreach (var run in NameRuns.Of(items, people.Words))
            for (var i = run.First; i < run.End;)
            {
                var mention = At(i, run.End);
                if (mention is not null)
                    yield return mention;
                i = mention?.End ?? i + 1;
            }
    }

    private NameMention? At(int first, int limit)
    {
        for (var end = Math.Min(limit, first + LongestName); end > first + 1; end--)
            if (people.Known(items, first, end - 1) is { } person)
                return Of(first, end, person);
        if (NameRuns.IsInitial(items[first]))
            return null;
        var hasRole = first > 0 && items[first].Gap == Gap.None && items[first - 1].IsNoun(NounClass.Role);
        return people.Bearer(people.Words.Of(items[first]), hasRole) is { } bearer ? Of(first, first + 1, bearer) : null;
    }

    private NameMention Of(int first, int end, ArticlePerson person)
    {
        person.IsNamed = true;
        return new(first, end, person, people.Lexicon.HasCases ? CasesOf(first, end, person) : Cases.Any);
    }

    /// <summary>The cases in which given name and surname agree; of the surname alone where they do not.</summary>
    private Cases CasesOf(int first, int end, ArticlePerson person)
    {
        var parts = person.Name.Split(' ');
        var cases = CasesOf(people.Words.Of(items[end - 1]), parts[^1], person.Gender);
        if (end - first == 1 || NameRuns.IsInitial(items[first]))
            return cases;
        var given = CasesOf(people.Words.Of(items[first]), parts[0], person.Gender);
        return (cases & given) != 0 ? cases & given : cases;
    }

    private static Cases CasesOf(NameWord word, string nominative, Agreement gender)
    {
        var cases = Cases.None;
        foreach (var reading in word.Readings)
            if ((reading.Gender & gender) != 0 && NameWord.Same(reading.Nominative, nominative))
                cases |= reading.Cases;
        if (NameWord.Same(word.Text, nominative))
            cases |= nominative[^1] is 'о' or 'е' or 'и' or 'у' or 'ю' ? Cases.Any : Cases.Nominative;
        return cases == Cases.None ? Cases.Any : cases;
    }
}
