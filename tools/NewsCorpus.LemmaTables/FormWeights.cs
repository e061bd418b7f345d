namespace NewsCorpus.LemmaTables;

/// <summary>How much a table should care to get each pair of form and lemma right.</summary>
/// <remarks>
/// (1 + 3 f^0.75) × share. f: how often the form occurs, plus the mean over all forms of its lemma, so that a rare form of a common word counts.
/// share: a form of several lemmas is parted among them by how common each is.
/// </remarks>
public static class FormWeights
{
    /// <summary>Rounds of parting forms among lemmas; after four the shares stand still.</summary>
    private const int Rounds = 4;

    /// <summary>What a lemma that was never seen is taken to count, so that no share is 0.</summary>
    private const double Unseen = 0.1;

    public static IEnumerable<WeightedForm> Of(IReadOnlyCollection<FormOf> pairs, IReadOnlyDictionary<string, int> counts)
    {
        var lemmas = pairs.ToLookup(p => p.Form, p => p.Base);
        var sizes = pairs.CountBy(p => p.Base).ToDictionary();
        var common = CommonLemmas(lemmas, counts);
        foreach (var (form, lemma) in pairs)
        {
            var count = counts.GetValueOrDefault(form) + common.GetValueOrDefault(lemma) / sizes[lemma];
            yield return new(form, lemma, (1 + 3 * Math.Pow(count, 0.75)) * Share(form, lemma, lemmas, common));
        }
    }

    private static Dictionary<string, double> CommonLemmas(ILookup<string, string> lemmas, IReadOnlyDictionary<string, int> counts)
    {
        Dictionary<string, double> common = [];
        for (var round = 0; round < Rounds; round++)
        {
            Dictionary<string, double> next = [];
            foreach (var (form, count) in counts)
                foreach (var lemma in lemmas[form])
                    next[lemma] = next.GetValueOrDefault(lemma) + count * Share(form, lemma, lemmas, common);
            common = next;
        }
        return common;
    }

    private static double Share(string form, string lemma, ILookup<string, string> lemmas, Dictionary<string, double> common) =>
        (Unseen + common.GetValueOrDefault(lemma)) / lemmas[form].Sum(other => Unseen + common.GetValueOrDefault(other));
}

/// <summary>A pair to learn from.</summary>
public readonly record struct WeightedForm(string Form, string Lemma, double Weight);
