using Microsoft.Extensions.Localization;
using NewsCorpus.Corrections;
using NewsCorpus.Flags;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>What stands below one fact in the form.</summary>
/// <param name="SavedByOther">What somebody else has saved meanwhile; null where that is not so, empty where it is nothing.</param>
public sealed record FactNote(EditedArticle Edited, ArticleFact Fact, string? SavedByOther)
{
    /// <summary>What a flag is about, in words.</summary>
    public static string NameOf(Flag flag, IStringLocalizer<ArticleCorrections> texts) =>
        Enum.TryParse<ArticleFact>(flag.What, ignoreCase: true, out var fact) ? texts[$"Fact.{fact}"].Value : flag.What;

    /// <summary>A fact of a correction as people read it; null for nothing.</summary>
    /// <param name="stored">See <see cref="FactTexts"/>.</param>
    /// <param name="outlets">Names by slug.</param>
    public static string? Text(ArticleFact fact, string? stored, IReadOnlyDictionary<string, string> outlets, IStringLocalizer ui) => fact switch
    {
        _ when string.IsNullOrEmpty(stored) => null,
        ArticleFact.Date => FactTexts.Date(stored) is { } date ? ui.Published(date.Local, date.Precision) : null,
        ArticleFact.Outlet => outlets.GetValueOrDefault(stored, stored),
        ArticleFact.Language => ui.Language(stored),
        _ => stored,
    };
}
