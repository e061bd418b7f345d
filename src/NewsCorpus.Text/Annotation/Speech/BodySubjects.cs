using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>A plural verb without a subject is said by the people of a body: "в МИД заявили", "сообщили в полиции", "от кабинета обявиха".</summary>
internal sealed class BodySubjects(ArticleText article)
{
    /// <summary>How many items may stand between the body and its verb: "в правительстве в среду вновь заявили".</summary>
    private const int Farthest = 8;

    /// <summary>"прокомментировали новые меры в МИД".</summary>
    private const int FarthestAfter = 5;

    private readonly IReadOnlyList<Item> items = article.Items;

    /// <summary>Null where the verb has a subject of its own, or no body stands by it.</summary>
    public Mention? Of(int verb, VerbForm form, Mention? subject)
    {
        if (form.Agreement != Agreement.Plural || subject is not (null or { IsForeign: true } or { Kind: MentionKind.Media or MentionKind.Country }) || (After(verb) ?? Before(verb)) is not { } body)
            return null;
        body.AsSubject = Agreement.Plural;
        subject?.AsSubject = Agreement.None;
        return body;
    }

    private Mention? After(int verb)
    {
        for (var i = verb + 1; i < Math.Min(items.Count - 1, verb + FarthestAfter) && article.SameSentence(i, verb) && items[i].Gap == Gap.None; i++)
            if (IsPreposition(i) && BodyAt(i + 1) is { } body)
                return body;
        return null;
    }

    private Mention? Before(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Farthest) && article.SameSentence(i, verb) && (items[i + 1].Gap & (Gap.Comma | Gap.Colon | Gap.Dash)) == 0; i--)
            if (IsPreposition(i) && BodyAt(i + 1) is { } body && OpensClause(i))
                return body;
        return null;
    }

    private bool IsPreposition(int i) => items[i].Is(WordClass.InDocument) || items[i].Lower is "из" or "от";

    private Mention? BodyAt(int i) => article.StartingAt(i) is { Kind: MentionKind.Body or MentionKind.Country } body ? body : null;

    private bool OpensClause(int i) => i == 0 || !article.SameSentence(i - 1, i) || (items[i].Gap & (Gap.Comma | Gap.Dash)) != 0 || items[i - 1].Is(WordClass.That | WordClass.Conjunction);
}
