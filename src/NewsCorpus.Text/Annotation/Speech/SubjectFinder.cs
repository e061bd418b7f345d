using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.Speech;

/// <summary>Finds the subject of a verb of speech: in its own clause behind it, else before it.</summary>
internal sealed class SubjectFinder(ArticleText article)
{
    private const int FarthestAfter = 14;
    private const int FarthestBefore = 45;
    private const int LongestInsertion = 5;

    private readonly IReadOnlyList<Item> items = article.Items;

    /// <summary>Null where the verb has none of its own.</summary>
    public Mention? Of(int verb)
    {
        var form = items[verb].Info!.Verb!;
        if (form.IsAdverbial)
            return Before(verb, form);
        return (StartsClause(verb) ? null : JustBefore(verb, form)) ?? After(verb, form) ?? Before(verb, form);
    }

    /// <summary>«Q», сказал министр: a verb that opens its clause has its subject behind it.</summary>
    private bool StartsClause(int verb) => verb == 0 || !article.SameSentence(verb - 1, verb) || (items[verb].Gap & (Gap.Comma | Gap.Dash)) != 0 || items[verb - 1].IsMark;

    /// <summary>A subject in front of the verb in its own clause, a few words off at most.</summary>
    private Mention? JustBefore(int verb, VerbForm form)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 6) && article.SameSentence(i, verb) && (items[i + 1].Gap & (Gap.Comma | Gap.Colon | Gap.Dash)) == 0; i--)
            if (article.EndingAt(i) is { } mention)
                if (Fits(mention, form) && mention.Kind != MentionKind.Country)
                    return mention;
                else
                    i = mention.First;
            else if (items[i].Is(WordClass.That | WordClass.Relative))
                return null;
        return null;
    }

    private Mention? After(int verb, VerbForm form)
    {
        for (var i = verb + 1; i < Math.Min(items.Count, verb + FarthestAfter) && article.SameSentence(i, verb); i++)
        {
            if (i == verb + 1 && EndOfInsertion(i) is { } behind)
                i = behind;
            else if (EndsClause(i))
                return null;
            if (article.StartingAt(i) is not { } mention)
                continue;
            if (Fits(mention, form) && mention.Kind != MentionKind.Country)
                return article.NamedIn(mention) ?? mention;
            i = mention.End - 1;
        }
        return null;
    }

    /// <summary>"сказал, в свою очередь, посол": the item behind a few words between commas; null where none stand there.</summary>
    private int? EndOfInsertion(int first)
    {
        if (items[first].Gap != Gap.Comma)
            return null;
        for (var i = first; i < Math.Min(items.Count, first + LongestInsertion) && article.SameSentence(i, first); i++)
            if (i > first && items[i].Gap == Gap.Comma)
                return i;
            else if (items[i].IsMark || items[i].Is(WordClass.That | WordClass.Relative) || items[i].Info?.Verb is not null || article.StartingAt(i) is not null)
                return null;
        return null;
    }

    private bool EndsClause(int i) => (items[i].Gap & (Gap.Comma | Gap.Colon | Gap.Semicolon | Gap.Dash)) != 0
        || items[i].Is(WordClass.That | WordClass.Relative)
        || items[i].Info is { Verb: { IsAdverbial: false } } && article.StartingAt(i) is null;

    private Mention? Before(int verb, VerbForm form)
    {
        Mention? found = null;
        var commas = Commas(verb);
        for (var i = verb - 1; i >= Math.Max(0, verb - FarthestBefore) && article.SameSentence(i, verb); i--)
        {
            if (article.EndingAt(i) is { } mention)
            {
                if (found is null or { Kind: MentionKind.Country } && Fits(mention, form))
                    found = mention;
                i = mention.First;
            }
            else if (items[i].Is(WordClass.Relative) && (items[i].Gap & Gap.Comma) != 0)
            {
                if (commas == 0)
                    return found ?? Antecedent(i, form);
                found = null;
            }
            else if (items[i].Is(WordClass.That) && found is not null && !form.IsAdverbial)
                return found;
            if ((items[i].Gap & (Gap.Colon | Gap.Semicolon)) != 0)
                break;
            commas += Commas(i);
        }
        return found;
    }

    private int Commas(int i) => (items[i].Gap & Gap.Comma) != 0 ? 1 : 0;

    private Mention? Antecedent(int relative, VerbForm form) =>
        relative > 0 && article.EndingAt(relative - 1) is { } mention && (form.Agreement & mention.Agreement) != 0 && IsSubjectForm(items[relative].Lower) ? mention : null;

    private static bool IsSubjectForm(string relative) => relative is "который" or "которая" or "которые" or "които" or "който" or "която";

    private static bool Fits(Mention mention, VerbForm form) => (form.Agreement & mention.AsSubject) != 0;
}
