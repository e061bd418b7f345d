using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.Marks;

/// <summary>Cuts the reporter's words out of a string that they split: «A, — сказал министр. — B».</summary>
internal sealed class MarkSplitter(string text, LanguageLexicon lexicon)
{
    /// <summary>The longest attribution clause inside a quote; measured ones stay under 100 letters.</summary>
    private const int LongestClause = 160;

    /// <summary>Without a comma or a stop in front of the dash only a clause like "– каза министърът Колев. –" tells the reporter's words.</summary>
    private const int BriefClause = 60;

    /// <summary>The strings with every split one replaced by its pieces, which keep its group.</summary>
    public static List<MarkedString> Split(string text, List<MarkedString> marks, LanguageLexicon lexicon)
    {
        var splitter = new MarkSplitter(text, lexicon);
        return [.. marks.SelectMany(m => m.Depth == 0 ? splitter.Pieces(m) : [m])];
    }

    private IEnumerable<MarkedString> Pieces(MarkedString mark)
    {
        var start = mark.Inner.Start;
        var outer = mark.Outer.Start;
        for (var at = start; at < mark.Inner.End; at++)
        {
            if (!IsDash(text[at]) || Verb(at, mark.Inner.End) is not { } verb || EndOfWords(at, start) is not { } end)
                continue;
            var resume = Resume(verb, mark.Inner.End);
            if (resume is null && mark.IsClosed || !EndsInStop(end) && (resume is null || resume - at > BriefClause))
                continue;
            yield return mark with { Outer = new(outer, end), Inner = new(start, end) };
            if (resume is null)
                yield break;
            start = outer = at = resume.Value;
        }
        if (start < mark.Inner.End || start == mark.Inner.Start)
            yield return mark with { Outer = new(outer, mark.Outer.End), Inner = new(start, mark.Inner.End) };
    }

    /// <summary>Where the quoted words end before the dash: after the last letter or sentence mark, before the comma; null where the dash joins words.</summary>
    private int? EndOfWords(int dash, int start)
    {
        var end = dash;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == start || end == dash && !EndsInStop(end))
            return null;
        return text[end - 1] == ',' ? end - 1 : end;
    }

    private bool EndsInStop(int end) => text[end - 1] is '.' or ',' or '!' or '?' or '…' or '"' or '»' || text[end] == ',';

    /// <summary>End of the verb of speech that follows the dash; null where there is none.</summary>
    private int? Verb(int dash, int limit)
    {
        var start = dash + 1;
        while (start < limit && char.IsWhiteSpace(text[start]))
            start++;
        for (var word = 0; word < 2 && start < limit; word++)
        {
            var end = start;
            while (end < limit && end - start < 40 && char.IsLetter(text[end]))
                end++;
            if (end == start)
                return null;
            if (lexicon.Find(text.AsSpan(start, end - start).ToString().ToLowerInvariant().Replace('ё', 'е'))?.Verb is { IsAdverbial: false })
                return end;
            start = end + 1;
        }
        return null;
    }

    /// <summary>Where the quote goes on: after the dash that follows a comma or a stop; null where it does not.</summary>
    private int? Resume(int verb, int limit)
    {
        for (var at = verb; at < Math.Min(limit, verb + LongestClause); at++)
        {
            if (text[at] == '\n')
                return null;
            if (!IsDash(text[at]) || at + 1 >= limit || !char.IsWhiteSpace(text[at + 1]))
                continue;
            var before = at - 1;
            while (before > verb && char.IsWhiteSpace(text[before]))
                before--;
            if (text[before] is ',' or '.' or ':' or '!' or '?')
                return SkipSpace(at + 1, limit);
        }
        return null;
    }

    private int? SkipSpace(int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at < limit ? at : null;
    }

    private static bool IsDash(char c) => c is '—' or '–' or '-';
}
