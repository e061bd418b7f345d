using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Corrections;

/// <summary>What an editor may correct of an article, as typed.</summary>
/// <param name="Date">As <see cref="FactTexts.OfTyped"/> reads it; null or blank for none.</param>
/// <param name="Outlet">A name; one that no outlet bears makes a new one. Null or blank for none.</param>
/// <param name="Language">ISO 639-1 code.</param>
public sealed record TypedFacts(string? Title, string? Date, string? Outlet, string? Language)
{
    public string? this[ArticleFact fact] => fact switch { ArticleFact.Title => Title, ArticleFact.Date => Date, ArticleFact.Outlet => Outlet, _ => Language };

    /// <summary>What somebody typed, with whatever he had not touched as it is now.</summary>
    /// <param name="was">What he had seen.</param>
    public TypedFacts Onto(TypedFacts now, TypedFacts was)
    {
        return new(Of(ArticleFact.Title), Of(ArticleFact.Date), Of(ArticleFact.Outlet), Of(ArticleFact.Language));

        string? Of(ArticleFact fact) => (this[fact] ?? "") == (was[fact] ?? "") ? now[fact] : this[fact];
    }

    /// <summary>Characters.</summary>
    public const int LongestTitle = 500;

    /// <summary>Characters.</summary>
    public const int LongestOutlet = 100;

    /// <summary>Null for none, and where what was typed is no date.</summary>
    internal string? StoredDate => Date is null ? null : FactTexts.OfTyped(Date);

    /// <summary>Why it cannot be saved; null where it can.</summary>
    internal ArticleEdit? Problem =>
        !IsName(Title) ? ArticleEdit.NoTitle
        : Title!.Trim().Length > LongestTitle || Outlet?.Trim().Length > LongestOutlet ? ArticleEdit.TooLong
        : !string.IsNullOrWhiteSpace(Date) && StoredDate is null ? ArticleEdit.NoDate
        : !string.IsNullOrWhiteSpace(Outlet) && !IsName(Outlet) ? ArticleEdit.NoOutlet
        : null;

    /// <param name="now">The article's language so far: what is not touched need not be known.</param>
    internal bool IsLanguageKnown(string now) => Language is { } code && (code == now || LanguageData.Folders.ContainsKey(code));

    private static bool IsName(string? text) => text is not null && NameLooks.Of(text).Length > 0 && !text.Any(char.IsControl);
}
