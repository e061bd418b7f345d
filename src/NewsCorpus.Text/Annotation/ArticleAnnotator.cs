using NewsCorpus.Text.Annotation.Indirect;
using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Quotes;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Annotation;

/// <summary>Article → people, quotes and speakers. Pure: the same article and catalogue give the same annotations. Safe for several threads.</summary>
public sealed class ArticleAnnotator(PeopleCatalogue people)
{
    /// <summary>Goes up whenever the same article could be annotated otherwise, so that a re-run can touch only what is stale.</summary>
    public const int Version = 8;

    private readonly PeopleIndex russian = new(people, "ru");
    private readonly PeopleIndex bulgarian = new(people, "bg");

    /// <summary>Never throws, whatever the text.</summary>
    public Annotations Annotate(AnnotationInput article)
    {
        var lexicon = LanguageLexicon.For(article.Language);
        var index = lexicon.Language == "bg" ? bulgarian : russian;
        var known = new ArticlePeople(index, lexicon, article.Published);
        var spellings = new Spellings(lexicon);
        var title = new ArticleText(article.Title ?? "", lexicon, spellings);
        var body = new ArticleText(article.Text, lexicon, spellings);
        new FullNames(known, body.Words).Add();
        new FullNames(known, title.Words).Add();
        title.FindMentions(known);
        body.FindMentions(known);

        var roles = new RoleResolver(known, index, lexicon.Offices, article.Published, lexicon.Language);
        var ofTitle = QuotesOf(title, CuesOf(title, roles), null, isTitle: true);
        var cues = CuesOf(body, roles);
        var ofBody = QuotesOf(body, cues, title.Headliner, isTitle: false);
        return new(PeopleOf(title, body), [.. ofTitle.Quotes, .. ofBody.Quotes])
        {
            Refused = [.. ofTitle.Refused, .. ofBody.Refused],
            Reported = new ReportedFinder(body, cues, ofBody.Quotes).Find(),
        };
    }

    private static Cue?[] CuesOf(ArticleText text, RoleResolver roles)
    {
        var cues = new CueFinder(text).Find();
        new Resolver(text, roles).Resolve();
        Elision.Fill(text, cues);
        return cues;
    }

    private static QuoteFinder QuotesOf(ArticleText text, Cue?[] cues, Speaker? headliner, bool isTitle)
    {
        var finder = new QuoteFinder(text, cues, isTitle, headliner ?? text.Headliner);
        finder.Find();
        return finder;
    }

    /// <summary>In the order of first mention, the title's first.</summary>
    private static List<MentionedPerson> PeopleOf(ArticleText title, ArticleText body)
    {
        var mentions = new Dictionary<ArticlePerson, List<TextSpan>>();
        foreach (var (person, _) in title.Named)
            mentions.TryAdd(person, []);
        foreach (var (person, span) in body.Named)
        {
            if (!mentions.TryGetValue(person, out var spans))
                mentions.Add(person, spans = []);
            spans.Add(span);
        }
        return [.. mentions.Select(m => new MentionedPerson(m.Key.Name, m.Key.Catalogued?.Slug, m.Value))];
    }
}
