using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>The cue in front of a marked string.</summary>
/// <param name="Cue">What attributes the words.</param>
/// <param name="Distance">Items from the cue to the string.</param>
/// <param name="IsInThatClause">A "that" stands between them.</param>
/// <param name="IsInRelativeClause">A relative clause parts them.</param>
internal sealed record LeftCue(Cue Cue, int Distance, bool IsInThatClause, bool IsInRelativeClause);

/// <summary>The cue behind a marked string.</summary>
/// <param name="Cue">What attributes the words.</param>
/// <param name="IsAdjacent">It stands at once behind the string: «Q», сказал министр.</param>
internal sealed record RightCue(Cue Cue, bool IsAdjacent);

/// <summary>Finds the cues around a marked string in its sentence.</summary>
internal sealed class CueSearch(ArticleText article, Cue?[] cues)
{
    /// <summary>How far a cue may stand from the words it introduces, in items; sentences of news are hardly longer.</summary>
    private const int Reach = 60;

    /// <summary>How many items a clause may hold before its verb: "в то же время в интервью агентству заявил …".</summary>
    private const int BeforeVerb = 9;

    private readonly IReadOnlyList<Item> items = article.Items;

    /// <summary>The nearest cue that names a speaker governs the string; a noun only where there is no other ("слова министра"), or where its own clause holds the string ("слова министра о том, что"), a country only where no person does. Null where there is none.</summary>
    public LeftCue? Left(int at)
    {
        LeftCue? noun = null, country = null;
        bool that = false, relative = false;
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && article.SameSentence(i, at); i--)
        {
            that |= items[i].Is(WordClass.That);
            if (cues[i] is { Speaker: not null } cue)
            {
                var left = new LeftCue(cue, at - i, that, relative);
                if (cue is { IsOfCountry: true, Kind: CueKind.Verb })
                    country ??= that ? left : null;
                else if (cue.Kind != CueKind.Noun)
                    return noun is { IsInThatClause: true } ? noun : IsAttitude(left) ? AccordingTo(i, at) ?? left : left;
                else
                    noun ??= left;
            }
            relative |= items[i].Is(WordClass.Relative);
        }
        return noun ?? country ?? NameBeforeColon(at);
    }

    /// <summary>«Петров: "…"», «Петров был краток: "…"».</summary>
    private LeftCue? NameBeforeColon(int at) => at > 0 && (items[at].Gap & Gap.Colon) != 0 && (article.EndingAt(at - 1) ?? FirstSubject(at)) is { Speaker: { } speaker } mention
        ? new(new() { At = mention.First, Kind = CueKind.Name, Subject = mention, Speaker = speaker }, at - mention.First, false, false)
        : null;

    private Mention? FirstSubject(int at)
    {
        var first = at - 1;
        while (first > 0 && at - first < Reach && article.SameSentence(first - 1, at))
            first--;
        for (var i = first; i < at; i++)
            if (article.StartingAt(i) is { CanBeSubject: true, Kind: MentionKind.Name or MentionKind.Role or MentionKind.Pronoun } mention)
                return mention;
        return null;
    }

    /// <summary>"По словам министра" stands in the sentence before the string.</summary>
    public bool IsAccordingTo(int at) => AccordingTo(at, at) is not null;

    private LeftCue? AccordingTo(int from, int at)
    {
        for (var i = from - 1; i >= Math.Max(0, at - 2 * Reach) && article.SameSentence(i, at); i--)
            if (cues[i] is { Kind: CueKind.AccordingTo, Speaker: not null } cue)
                return new(cue, at - i, false, false);
        return null;
    }

    /// <summary>"намерен «…»", "рассчитывает на «…»": within "по словам" the words are not the subject's.</summary>
    private static bool IsAttitude(LeftCue left) => left is { IsInThatClause: false, Cue: { Kind: CueKind.Verb, Verb.Class: VerbClass.Say } };

    /// <summary>«Q». Об этом заявил министр: a sentence that takes the whole one before it up; null where none follows.</summary>
    public Cue? Announcement(int at)
    {
        var next = at + 1;
        while (next < items.Count && next - at < Reach && article.SameSentence(next, at))
            next++;
        if (next >= items.Count || !items[next].Is(WordClass.TakesUp))
            return null;
        for (var i = next; i < Math.Min(items.Count, next + 14) && article.SameSentence(i, next); i++)
            if (cues[i] is { Kind: CueKind.Verb or CueKind.Noun, Speaker: not null } cue)
                return cue;
        return null;
    }

    /// <summary>Null where no clause behind the string attributes it.</summary>
    public RightCue? Right(int at)
    {
        for (var i = at + 1; i < Math.Min(items.Count, at + Reach) && article.SameSentence(i, at); i++)
        {
            if (cues[i] is not { Kind: not CueKind.Noun } cue || StartOfClause(cue, i, at) is not { } start)
                continue;
            if (start == at + 1)
                return new(cue, IsAdjacent: true);
            if (cue.Kind != CueKind.Verb || cue.Subject is { } subject && subject.First > i)
                return new(cue, IsAdjacent: false);
        }
        return null;
    }

    /// <summary>The clause of a cue begins behind a comma or a dash, or at once behind the string; null for a clause that a relative or a conjunction opens, but for "as …" and "so …".</summary>
    private int? StartOfClause(Cue cue, int verb, int at)
    {
        for (var i = verb; i > at && verb - i < BeforeVerb; i--)
            if ((items[i].Gap & (Gap.Comma | Gap.Dash)) != 0 || i == at + 1)
                return items[i].Is(WordClass.Relative | WordClass.That | WordClass.Conjunction) && !IsManner(cue, i) ? null : i;
        return null;
    }

    /// <summary>«Q», как пояснил министр; «Q» — так министр назвал закон.</summary>
    private bool IsManner(Cue cue, int i) => cue.OpensWithAs && i == cue.First || items[i].Lower is "так" or "така";
}
