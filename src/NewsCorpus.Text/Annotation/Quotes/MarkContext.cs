using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Marks;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Where a marked string stands in its sentence, and the cues around it.</summary>
internal sealed class MarkContext
{
    /// <summary>How far a cue may stand from the words it introduces, in items.</summary>
    private const int Reach = 60;

    private readonly ArticleText article;
    private readonly Cue?[] cues;
    private readonly IReadOnlyList<Item> items;

    public MarkContext(ArticleText article, Cue?[] cues, int item)
    {
        (this.article, this.cues, items, At) = (article, cues, article.Items, item);
        Mark = article.Marks[items[item].Mark];
        var inner = article.Text.AsSpan(Mark.Inner.Start, Mark.Inner.Length);
        Words = CountWords(inner);
        StartsUpper = StartsWithUpper(inner);
        LooksLikeTitle = IsMostlyUpper(inner);
        EndsSentence = inner.Length > 0 && inner[^1] is '.' or '!' or '?' or '…';
        IsFirst = item == 0 || items[item - 1].Sentence != items[item].Sentence;
        IsAfterColon = item > 0 && (items[item].Gap & Gap.Colon) != 0;
        EndsWithIt = item + 1 >= items.Count || items[item + 1].Sentence != items[item].Sentence;
        if (Words > 0)
            (Left, Right) = (FindLeft(), FindRight());
    }

    public int At { get; }

    public MarkedString Mark { get; }

    public int Words { get; }

    public bool StartsUpper { get; }

    /// <summary>Most words begin with a capital.</summary>
    public bool LooksLikeTitle { get; }

    public bool EndsSentence { get; }

    /// <summary>First in its sentence.</summary>
    public bool IsFirst { get; }

    public bool IsAfterColon { get; }

    /// <summary>Last in its sentence.</summary>
    public bool EndsWithIt { get; }

    /// <summary>The cue before the string in its sentence that governs it; null where there is none.</summary>
    public Cue? Left { get; }

    /// <summary>The cue behind the string in its sentence; null where there is none.</summary>
    public Cue? Right { get; }

    /// <summary>The cue stands at once behind the string: «Q», сказал министр.</summary>
    public bool IsRightAdjacent { get; private set; }

    /// <summary>Words between the cue on the left and the string.</summary>
    public int LeftDistance => Left is null ? int.MaxValue : At - Left.At;

    /// <summary>A "that" stands between the cue and the string.</summary>
    public bool IsInThatClause { get; private set; }

    /// <summary>A relative clause parts the cue from the string.</summary>
    public bool IsInRelativeClause { get; private set; }

    /// <summary>"По словам министра" stands in the sentence before the string.</summary>
    public bool IsAccordingTo { get; private set; }

    public Item? Before => IsFirst ? null : items[At - 1];

    public Item? After => EndsWithIt ? null : items[At + 1];

    private Cue? FindLeft()
    {
        Cue? weak = null;
        bool that = false, relative = false;
        for (var i = At - 1; i >= Math.Max(0, At - Reach) && article.SameSentence(i, At); i--)
        {
            that |= items[i].Is(WordClass.That);
            IsAccordingTo |= cues[i] is { Kind: CueKind.AccordingTo, Speaker: not null };
            if (cues[i] is { } cue && !(cue.Kind == CueKind.Noun && weak is not null))
            {
                if (cue is { Kind: not CueKind.Noun, Speaker: not null })
                {
                    (IsInThatClause, IsInRelativeClause) = (that, relative);
                    IsAccordingTo |= StartsAccordingTo(i);
                    return cue;
                }
                if (weak is null && cue.Speaker is not null)
                    (weak, IsInThatClause, IsInRelativeClause) = (cue, that, relative);
            }
            relative |= items[i].Is(WordClass.Relative);
        }
        return weak ?? BeforeColon();
    }

    /// <summary>«Петров: "…"».</summary>
    private Cue? BeforeColon() => IsAfterColon && article.EndingAt(At - 1) is { Speaker: { } speaker } mention
        ? new() { At = mention.First, Kind = CueKind.Name, Subject = mention, Speaker = speaker }
        : null;

    private bool StartsAccordingTo(int from)
    {
        for (var i = from; i >= Math.Max(0, from - Reach) && article.SameSentence(i, At); i--)
            if (cues[i] is { Kind: CueKind.AccordingTo, Speaker: not null })
                return true;
        return false;
    }

    private Cue? FindRight()
    {
        for (var i = At + 1; i < Math.Min(items.Count, At + Reach) && article.SameSentence(i, At); i++)
        {
            if (cues[i] is not { } cue || cue.Kind == CueKind.Noun || !FollowsComma(i, out var from))
                continue;
            if (from == At + 1 && !items[from].Is(WordClass.Relative | WordClass.That | WordClass.Conjunction))
            {
                IsRightAdjacent = true;
                return cue;
            }
            if (cue.Kind != CueKind.Verb || cue.Subject is { } subject && subject.First > i)
                return cue;
        }
        return null;
    }

    /// <summary>The clause of a cue begins behind a comma or a dash, a few words before the verb; <paramref name="from"/> is its first item.</summary>
    private bool FollowsComma(int cue, out int from)
    {
        for (from = cue; from > At && cue - from < 9; from--)
            if ((items[from].Gap & (Gap.Comma | Gap.Dash)) != 0 || from == At + 1)
                return !items[from].Is(WordClass.Relative | WordClass.That | WordClass.Conjunction);
        return false;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('-' or '’' or '\'')))
                count++;
        return count;
    }

    private static bool IsMostlyUpper(ReadOnlySpan<char> text)
    {
        int upper = 0, all = 0;
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                all++;
                upper += char.IsUpper(text[i]) ? 1 : 0;
            }
        return upper * 2 > all;
    }

    private static bool StartsWithUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                return char.IsUpper(c) || char.IsDigit(c);
        return false;
    }
}
