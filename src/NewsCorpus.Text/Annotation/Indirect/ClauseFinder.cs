using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Indirect;

/// <summary>Finds the clause that a cue reports: "заявил, что …", "по словам министра, …", "…, сообщил министр", "как отметил министр, …".</summary>
internal sealed class ClauseFinder(ArticleText article, Cue?[] cues)
{
    /// <summary>Items between a cue and its "that": "сказал в среду журналистам в Женеве, что …".</summary>
    private const int ReachOfThat = 12;

    private readonly IReadOnlyList<Item> items = article.Items;
    private readonly WordShapes shapes = new(article.Lexicon);

    /// <summary>Null where the cue reports no clause that can be told for sure.</summary>
    public ReportedClause? Of(Cue cue) => cue.Kind switch
    {
        CueKind.AccordingTo when NamesAtOnce(cue) => Behind(cue, AttributionBasis.Noun) ?? Around(cue, AttributionBasis.Noun),
        CueKind.Verb or CueKind.Document when cue.OpensWithAs => Behind(cue, AttributionBasis.Clause) ?? Around(cue, AttributionBasis.Clause),
        CueKind.Verb or CueKind.Document => That(cue) ?? Before(cue),
        _ => null,
    };

    /// <summary>"По словам министра", not "по данным из отчета, который министр".</summary>
    private bool NamesAtOnce(Cue cue)
    {
        var end = (cue.Noun ?? cue.At) + 1;
        return cue.Subject is { } subject && (subject.First <= end || subject.First == end + 1 && items[end].Lower == "на");
    }

    /// <summary>"заявил, что …": to the end of the sentence, or up to the next thing that is told.</summary>
    private ReportedClause? That(Cue cue)
    {
        for (var i = cue.At + 1; i < Math.Min(items.Count, cue.At + ReachOfThat) && article.SameSentence(i, cue.At); i++)
        {
            if (IsThat(i) && i >= cue.End)
                return Clause(cue, AttributionBasis.Clause, (i + 1, EndOf(i + 1)));
            if (i >= cue.End && (Parts(i) || IsVerb(i)))
                return null;
        }
        return null;
    }

    /// <summary>A verb of another clause, also one that the lexicon does not know.</summary>
    private bool IsVerb(int i) => items[i].Info?.Verb is not null || shapes.LooksLikeVerb(items[i]);

    private bool IsThat(int i) => items[i].Lower is "что" or "че" && (items[i].Gap & Gap.Comma) != 0;

    /// <summary>A clause of its own begins.</summary>
    private bool Parts(int i) => (items[i].Gap & ~(Gap.None | Gap.Other | Gap.Bracket)) != 0 || items[i].Is(WordClass.Relative | WordClass.Conjunction) && items[i].Lower is not ("и" or "а");

    /// <summary>"По словам министра, …": the attribution opens the sentence.</summary>
    private ReportedClause? Behind(Cue cue, AttributionBasis basis)
    {
        if (!OpensSentence(cue.First) || cue.End >= items.Count || !article.SameSentence(cue.End, cue.At))
            return null;
        return (items[cue.End].Gap & Gap.Comma) != 0 || !article.Lexicon.HasCases && cue.Kind == CueKind.AccordingTo && items[cue.End].Gap == Gap.None
            ? Clause(cue, basis, (cue.End, EndOf(cue.End)))
            : null;
    }

    /// <summary>A conjunction may stand before it: "А по словам министра, …".</summary>
    private bool OpensSentence(int first) => !article.SameSentence(first - 1, first)
        || items[first - 1].Is(WordClass.Conjunction) && items[first].Gap == Gap.None && !article.SameSentence(first - 2, first);

    /// <summary>"Договор, по словам министра, готов": between commas, or at the end.</summary>
    private ReportedClause? Around(Cue cue, AttributionBasis basis)
    {
        if (OpensSentence(cue.First) || (items[cue.First].Gap & (Gap.Comma | Gap.Dash)) == 0)
            return null;
        var start = StartOf(cue.First);
        if (HoldsCue(start, cue.First) || items[cue.First - 1].Is(WordClass.Relative | WordClass.That))
            return null;
        if (cue.End >= items.Count || !article.SameSentence(cue.End, cue.At))
            return Clause(cue, basis, (start, cue.First));
        return (items[cue.End].Gap & (Gap.Comma | Gap.Dash)) != 0 ? Clause(cue, basis, (start, cue.First), (cue.End, EndOf(cue.End))) : null;
    }

    /// <summary>"…, сообщил министр.": the verb opens a clause with nothing but its subject, and the sentence ends with it.</summary>
    private ReportedClause? Before(Cue cue)
    {
        if (cue.Kind != CueKind.Verb || cue.Subject is not { IsForeign: false } subject || subject.First != cue.At + 1 || !article.SameSentence(cue.At - 1, cue.At)
            || (items[cue.At].Gap & (Gap.Comma | Gap.Dash)) == 0 || items[cue.At - 1].IsMark)
            return null;
        var (start, end) = (StartOf(cue.At), EndOf(cue.End));
        if (HoldsCue(start, cue.At) || Enumerable.Range(cue.End, end - cue.End).Any(i => Parts(i) || IsVerb(i)))
            return null;
        return Clause(cue, AttributionBasis.SentenceEnd, (start, cue.At));
    }

    /// <summary>Somebody else speaks in it too: whose words it tells is not sure.</summary>
    private bool HoldsCue(int first, int end) => Enumerable.Range(first, end - first).Any(i => cues[i] is not null || items[i].Is(WordClass.AccordingTo));

    private int StartOf(int item)
    {
        while (item > 0 && article.SameSentence(item - 1, item))
            item--;
        return item;
    }

    /// <summary>The end of the sentence, or the comma behind which the reporter goes on: ", передает агентство", ", и добавил, что".</summary>
    private int EndOf(int first)
    {
        var end = first;
        while (end < items.Count && article.SameSentence(end, first) && (end == first || !TellsOn(end, first)))
            end++;
        return end;
    }

    /// <summary>A verb of speech opens a clause behind a comma; or it goes on, behind "and", with a subject that stands before the words.</summary>
    private bool TellsOn(int i, int first)
    {
        var isBehindComma = (items[i].Gap & (Gap.Comma | Gap.Dash | Gap.Semicolon)) != 0;
        if (!isBehindComma && items[i].Lower is not ("и" or "а"))
            return false;
        while (i + 1 < items.Count && article.SameSentence(i, i + 1) && items[i].Lower is "и" or "а" or "но" or "при" or "этом" or "также" or "как" or "както" or "об" or "се")
            i++;
        return items[i].Info?.Verb is not null && cues[i] is { } cue && (isBehindComma || (cue.Subject?.First ?? -1) < first);
    }

    private static ReportedClause Clause(Cue cue, AttributionBasis basis, params (int First, int End)[] pieces) => new(cue, pieces, basis);
}
