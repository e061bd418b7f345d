using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Tells whom each mention stands for, in the order of the text: names first hand, roles by who bears them, pronouns by who was spoken of.</summary>
internal sealed class Resolver(ArticleText article, RoleResolver roles)
{
    /// <summary>A pronoun reaches no farther back than this many mentions.</summary>
    private const int Memory = 60;

    public void Resolve()
    {
        for (var k = 0; k < article.Mentions.Count; k++)
        {
            var mention = article.Mentions[k];
            mention.Speaker = mention.Kind switch
            {
                MentionKind.Name => OfPerson(mention.Person!),
                MentionKind.Role => OfRole(mention, k),
                MentionKind.Pronoun => OfPronoun(mention, k),
                MentionKind.Body or MentionKind.Country => new(SpeakerKind.Document, mention.Name!, null),
                _ => null,
            };
        }
    }

    public static Speaker OfPerson(ArticlePerson person) => new(SpeakerKind.Person, person.Name, person.Catalogued?.Slug);

    private Speaker? OfRole(Mention mention, int k)
    {
        var role = mention.Role!;
        if ((mention.Agreement & Agreement.Singular) == 0)
            return new(SpeakerKind.Role, role.Text, null);
        if (roles.Bearer(role, article.Mentions, k) is { } bearer)
            return Means(mention, bearer);
        if (roles.FromCatalogue(role) is { } holder)
            return holder;
        if (mention.IsSpeaker && roles.LastSpeaker(role, article.Mentions, k) is { } last)
        {
            last.Referent?.Roles.Add(new(role.Kind, role.Head, role.Countries));
            return last.Referent is { } person ? Means(mention, person) : last.Speaker;
        }
        return new(SpeakerKind.Role, RoleResolver.FullWording(role, article.Mentions, k), null);
    }

    private static Speaker Means(Mention mention, ArticlePerson person)
    {
        mention.Referent = person;
        mention.Agreement = person.Gender;
        return OfPerson(person);
    }

    /// <summary>The nearest sentence with a fitting subject decides, and in it the one who speaks.</summary>
    private Speaker? OfPronoun(Mention pronoun, int k)
    {
        Mention? best = null, fallback = null;
        var sentence = -1;
        for (var j = k - 1; j >= Math.Max(0, k - Memory); j--)
        {
            var candidate = article.Mentions[j];
            if (best is not null && SentenceOf(candidate) != sentence)
                break;
            if (candidate.Speaker is null || candidate.Kind is MentionKind.Body or MentionKind.Media or MentionKind.Country || (candidate.Agreement & pronoun.Agreement) == 0)
                continue;
            if (!candidate.CanBeSubject && !candidate.IsSpeaker)
            {
                fallback ??= candidate;
                continue;
            }
            sentence = SentenceOf(candidate);
            if (best is null || !best.IsSpeaker)
                best = candidate;
        }
        best ??= fallback;
        pronoun.Referent = best?.Referent;
        return best?.Speaker;
    }

    private int SentenceOf(Mention mention) => article.Items[mention.First].Sentence;
}
