using NewsCorpus.People;

namespace NewsCorpus.Web.Pages.People;

/// <summary>What would come of a split.</summary>
/// <param name="Other">Name of whoever is given something.</param>
/// <param name="IsNew">True for somebody who is not there yet.</param>
/// <param name="Names">Given with it.</param>
public sealed record SplitPreview(string Other, bool IsNew, int GivenArticles, int GivenQuotes, IReadOnlyList<string> Names, int KeptArticles, int KeptQuotes)
{
    /// <param name="shown">The articles that the editor chose from.</param>
    public static SplitPreview Of(EditedPerson person, IReadOnlyList<NamingArticle> shown, SplitParts parts, SplitInto into)
    {
        var given = shown.Where(article => parts.Articles.Contains(article.Id)).ToList();
        var quotes = shown.Sum(article => given.Contains(article) ? article.Quotes.Count : article.Quotes.Count(said => parts.Quotes.Contains(said.Id)));
        // Articles that only quote the person are not among those that name the person.
        var naming = given.Count(article => article.First is not null);
        return new(into.Name, into.Slug is null, given.Count, quotes, parts.Names, person.Articles - naming, person.Quotes - quotes);
    }
}
