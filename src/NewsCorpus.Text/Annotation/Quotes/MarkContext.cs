using NewsCorpus.Text.Annotation.Marks;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>Where a marked string stands in its sentence, and the cues around it.</summary>
internal sealed class MarkContext
{
    private readonly IReadOnlyList<Item> items;

    public MarkContext(ArticleText article, CueSearch cues, int item)
    {
        (items, At) = (article.Items, item);
        Mark = article.Marks[items[item].Mark];
        IsPhrase = PhraseShape.Is(article.Text.AsSpan(Mark.Inner.Start, Mark.Inner.Length), article.Lexicon);
        Words = QuotedWords.Of(article.Text.AsSpan(Mark.Inner.Start, Mark.Inner.Length));
        if (Words.Count > 0)
            (Left, Right, IsAccordingTo, Announcement) = (cues.Left(item), cues.Right(item), cues.IsAccordingTo(item), cues.Announcement(item));
    }

    /// <summary>Index of the item.</summary>
    public int At { get; }

    public MarkedString Mark { get; }

    public QuotedWords Words { get; }

    /// <summary>Null where no cue stands before the string.</summary>
    public LeftCue? Left { get; }

    /// <summary>Null where no cue stands behind the string.</summary>
    public RightCue? Right { get; }

    /// <summary>"По словам министра" stands before the string.</summary>
    public bool IsAccordingTo { get; }

    /// <summary>«Q». Об этом заявил министр; null where no such sentence follows.</summary>
    public Cue? Announcement { get; }

    /// <summary>A few words that are no name for a thing: they have a verb, a pronoun, an adverb of degree.</summary>
    public bool IsPhrase { get; }

    /// <summary>First in its sentence.</summary>
    public bool IsFirst => !SameSentence(At - 1);

    /// <summary>The paragraph begins with it.</summary>
    public bool StartsParagraph => At == 0 || (items[At].Gap & Gap.NewLine) != 0;

    /// <summary>Last in its sentence.</summary>
    public bool IsLast => !SameSentence(At + 1);

    public bool IsAfterColon => (items[At].Gap & Gap.Colon) != 0;

    /// <summary>A cue that names its speaker stands at once behind the string.</summary>
    public bool IsSaidBehind => Right is { IsAdjacent: true };

    /// <summary>The item before in the sentence; null where there is none.</summary>
    public Item? Before => IsFirst ? null : items[At - 1];

    /// <summary>The item behind in the sentence; null where there is none.</summary>
    public Item? After => IsLast ? null : items[At + 1];

    private bool SameSentence(int item) => item >= 0 && item < items.Count && items[item].Sentence == items[At].Sentence;
}
