namespace NewsCorpus.Benchmarks.Generating;

/// <summary>The vocabulary of one language: short words first, then words of diplomacy, then invented ones, each in all its forms.</summary>
/// <param name="Small">Words without forms, the commonest of the language.</param>
/// <param name="Stems">Stems that everybody knows from the news, with the row of <paramref name="Endings"/> they take: "договор 0".</param>
/// <param name="Endings">One row for each way to inflect; the empty string is written as "-".</param>
/// <param name="Syllables">What invented stems are made of.</param>
internal sealed record Lexicon(string[] Small, string[] Stems, string[] Endings, string[] Syllables)
{
    /// <summary>Words with forms; with about eight forms each, the vocabulary of a large newspaper.</summary>
    private const int Lemmas = 40_000;

    /// <summary>A topic has so many words of its own.</summary>
    private const int TopicSize = 200;

    private readonly string[][] endings = [.. Endings.Select(row => row.Split(' ').Select(ending => ending == "-" ? "" : ending).ToArray())];

    /// <summary>A word as any text has it.</summary>
    public string Common(Dice dice)
    {
        var rank = dice.Rank(Small.Length + Lemmas, 2);
        return rank < Small.Length ? Small[rank] : Form(rank - Small.Length, dice);
    }

    /// <summary>A word as texts on the topic have it.</summary>
    public string OfTopic(int topic, Dice dice)
    {
        var place = dice.Rank(TopicSize, 3);
        var lemma = new Dice((ulong)((topic * TopicSize) + place) + 7_000_000).Rank(Lemmas, 200);
        return Form(lemma, dice);
    }

    private string Form(int lemma, Dice dice)
    {
        if (lemma >= Stems.Length) return Invented(lemma) + dice.Of(endings[lemma % endings.Length]);
        var stem = Stems[lemma];
        return stem[..^2] + dice.Of(endings[stem[^1] - '0']);
    }

    private string Invented(int lemma)
    {
        var dice = new Dice((ulong)lemma + 1_000_000);
        var stem = dice.Of(Syllables) + dice.Of(Syllables);
        return dice.Chance(0.6) ? stem + dice.Of(Syllables) : stem;
    }
}
