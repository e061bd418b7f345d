using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds who wrote the article: by metadata, by a line that says so, by a known given name in the date's own line.
/// Somebody whom the article itself names is quoted or spoken of, and without a label is not its author.
/// </summary>
internal static class AuthorStep
{
    private const int MostWords = 14;
    private const int Reach = 5;

    /// <summary>Fields that often name the site, its maker or the editors.</summary>
    private static readonly string[] WeakSources = ["meta author", "meta DC.creator"];

    /// <param name="draft">Title and body are known.</param>
    /// <param name="metadata">What the page says beside its text.</param>
    /// <param name="isOutlet">Is a text the name of an outlet?</param>
    public static Evidence? Run(Draft draft, PageMetadata metadata, Func<string, bool> isOutlet)
    {
        var printed = Printed(draft, isOutlet);
        return Declared(metadata, isOutlet) is { } declared && (printed is null || !WeakSources.Contains(declared.Source)) ? declared : printed;
    }

    private static Evidence? Declared(PageMetadata metadata, Func<string, bool> isOutlet) =>
        metadata.Author is { } author && Named(author.Value) is { } name && !isOutlet(name) && name != metadata.Site?.Value
        && (!WeakSources.Contains(author.Source) || AuthorName.HasGivenName(name)) ? new(name, author.Source) : null;

    private static string? Named(string text) => AuthorName.At(AuthorName.BehindLabel(text) ?? text);

    private static Evidence? Printed(Draft draft, Func<string, bool> isOutlet)
    {
        foreach (var i in Around(draft))
        {
            var line = draft.Page.Blocks[i].Block.Text;
            var labelled = AuthorName.BehindLabel(line);
            if ((labelled is null ? InDateLine(draft, i, line) : AuthorName.At(labelled)) is { } name && !isOutlet(name))
            {
                if (!DateLines.Is(draft.Page.Blocks[i]))
                {
                    draft.RemoveSurely(i, RemovalReason.Byline);
                }

                return new(name, line);
            }
        }

        return null;
    }

    /// <summary>Lines between headline and text, above the headline, below the text before anybody comments.</summary>
    private static IEnumerable<int> Around(Draft draft)
    {
        var (first, last) = (draft.FirstBody, draft.LastBody);
        var title = draft.Title ?? first;
        return last < 0 ? [] : Enumerable.Range(title + 1, Math.Max(0, (draft.FirstSentence ?? first) - title - 1))
            .Concat(Enumerable.Range(title - Reach, Reach))
            .Concat(Enumerable.Range(last, 1 + Reach).TakeWhile(i => draft.Page.At(i) is { } block && (block.Furniture != RemovalReason.Other || IsLabelled(block))))
            .Where(i => i >= 0 && i != draft.Title && i != draft.Lead && draft.Page.Blocks[i] is { IsSentence: false } block && block.Words.Count <= MostWords
                && (block.Furniture is null or RemovalReason.Credit || IsLabelled(block)) && !IsInList(draft, i));
    }

    private static bool IsLabelled(BlockFacts block) => AuthorName.BehindLabel(block.Block.Text) is not null;

    /// <summary>Comments, too, are headed by their authors: then there are several such lines.</summary>
    private static bool IsInList(Draft draft, int i) =>
        IsLabelled(draft.Page.Blocks[i]) && Enumerable.Range(i + 1, Reach).Any(next => draft.Page.At(next) is { Furniture: RemovalReason.Other } block && IsLabelled(block));

    /// <summary>"Ольга Заречная — 03.02.2014 09:15", "Иван Ольхин" above the date: only with a known given name, and nobody whom the article names.</summary>
    private static string? InDateLine(Draft draft, int i, string line) =>
        (draft.Page.Blocks[i].Dates.Count > 0 || RelativeDay.In(draft.Page.Blocks[i]) is not null || IsNameBesideDate(draft, i)) && line.Split('|', '•', '·', '—').Select(part => AuthorName.At(part)).FirstOrDefault(name => name is not null) is { } found
        && AuthorName.HasGivenName(found) && !IsNamed(draft, found) ? found : null;

    private static bool IsNameBesideDate(Draft draft, int i) =>
        draft.Page.Blocks[i].Words.Count is 2 or 3 && (DateLines.Is(draft.Page.At(i - 1)) || DateLines.Is(draft.Page.At(i + 1)));

    private static bool IsNamed(Draft draft, string name)
    {
        var surname = new BlockFacts(new(0, name.Split(' ')[^1]), new(name.Length));
        return surname.SharedWith(draft.Topic()) > 0 || (draft.Title is { } title && surname.SharedWith(draft.Page.Topic([title])) > 0);
    }
}
