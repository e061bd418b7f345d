using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Cues of documents and of nouns of speech: "говорится в заявлении Прайса", "слова президента о …".</summary>
internal sealed class DocumentCues(ArticleText article)
{
    private const int FarthestBehind = 7;
    private const int FarthestBefore = 12;

    private readonly IReadOnlyList<Item> items = article.Items;

    /// <summary>Bulgarian "се казва в изявлението", "в доклада се посочва".</summary>
    public bool IsReflexive(int i) => i > 0 && items[i - 1].Lower == "се"
        && (i + 1 < items.Count && items[i + 1].Is(WordClass.InDocument) || NounBefore(i) is > 0 and var noun && (items[noun - 1].Is(WordClass.InDocument) || IsInWhich(i - 2)));

    /// <summary>"нота, в която се казва".</summary>
    private bool IsInWhich(int relative) => relative > 0 && items[relative].Is(WordClass.Relative) && items[relative - 1].Is(WordClass.InDocument);

    /// <summary>Who issued the document, or nobody where only "the document" stands.</summary>
    public Cue OfVerb(int verb, VerbForm form)
    {
        var noun = NounNear(verb);
        var issuer = noun is { } n ? article.FirstAfter(n) ?? article.EndingAt(Math.Max(0, n - 1)) ?? BodyBetween(n, verb) : null;
        return new() { At = verb, Kind = CueKind.Document, Verb = form, Noun = noun > verb ? noun : null, Subject = issuer };
    }

    private int? NounNear(int verb)
    {
        for (var i = verb + 1; i < Math.Min(items.Count, verb + FarthestBehind) && article.SameSentence(i, verb); i++)
            if (items[i].IsNoun(NounClass.Document) || items[i].IsNoun(NounClass.Body))
                return items[i].IsNoun(NounClass.Body) ? i - 1 : i;
        return NounBefore(verb);
    }

    private int? NounBefore(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - FarthestBefore) && article.SameSentence(i, verb); i--)
            if (items[i].IsNoun(NounClass.Document))
                return i;
        return null;
    }

    /// <summary>"в сообщении, размещенном на сайте МИД, говорится".</summary>
    private Mention? BodyBetween(int noun, int verb)
    {
        for (var i = noun + 1; i < verb; i++)
            if (article.StartingAt(i) is { Kind: MentionKind.Body } body)
                return body;
        return null;
    }

    /// <summary>The genitive behind the noun names who said it; null where none stands there.</summary>
    public Cue? OfNoun(int noun)
    {
        var next = noun + 1;
        if (!article.Lexicon.HasCases && next < items.Count && items[next].Lower == "на")
            next++;
        return next < items.Count && article.SameSentence(next, noun) && items[next].Gap == Gap.None && article.StartingAt(next) is { Kind: MentionKind.Name or MentionKind.Role or MentionKind.Body } mention
            && (!article.Lexicon.HasCases || (mention.Cases & Cases.Genitive) != 0)
            ? new() { At = noun, Kind = CueKind.Noun, Subject = mention }
            : null;
    }
}
