using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Extraction;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads the articles of a page, and marks in them what the index found.</summary>
/// <param name="parts">Of the query; none where there are no words.</param>
/// <param name="scorer">Null where there are no words.</param>
internal sealed class HitReader(IReadOnlyList<QueryPart> parts, Scorer? scorer, ArticleColumns columns, FieldNames names, IndexReader reader)
{
    // One query for all: starting one takes longer than reading a row.
    private const string Sql = """
        SELECT a."Published", a."PublishedPrecision", a."Title", a."Text"
        FROM json_each($1) wanted CROSS JOIN "Articles" a ON a."Id" = wanted.value
        """;

    private readonly List<FoundPlace> _places = [];
    private readonly List<TextSpan> _words = [];

    /// <param name="page">Of this moment.</param>
    /// <returns>In the order of the page.</returns>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<FoundArticle> page)
    {
        List<SearchHit> hits = new(page.Count);
        foreach (var row in reader.Rows(Sql, $"[{string.Join(',', page.Select(found => found.Article))}]"))
            hits.Add(Hit(page[hits.Count], row));
        return hits;
    }

    /// <summary>A text is most of what is read, and nearly all of it is left out: it is not made a string.</summary>
    private SearchHit Hit(FoundArticle found, SqliteDataReader row)
    {
        var stored = sqlite3_column_blob(row.Handle, 3);
        var text = ArrayPool<char>.Shared.Rent(stored.Length);
        try
        {
            return Hit(found, row, text.AsSpan(0, Encoding.UTF8.GetChars(stored, text)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private SearchHit Hit(FoundArticle found, SqliteDataReader row, ReadOnlySpan<char> text)
    {
        var (article, title) = (found.Article, row.GetString(2));
        FoundPlace[] inTitle = Places(article, title, inTitle: true), inText = Places(article, text, inTitle: false);
        var weights = scorer?.Weights(article) ?? [];
        return new(
            article, columns.LanguageOf(columns.Language[article]), Outlet(article), row.IsDBNull(0) ? null : row.GetDateTime(0), Enum.Parse<DatePrecision>(row.GetString(1)),
            Snippets.Whole(title, Apart(inTitle)), Snippets.Best(text, Apart(inText)))
        {
            Copies = found.Times - 1,
            Score = weights.Sum(),
            Reasons = HitReasons.Of(parts, weights, new(title, inTitle), new(text, inText)),
        };
    }

    private string? Outlet(int article) => columns.Outlet[article] is > 0 and var outlet ? names.Of(SearchField.Outlet, outlet, reader).Names.In("en") : null;

    /// <summary>The places in title or text, as spans of it, in order; of those that begin together the longest first.</summary>
    private FoundPlace[] Places(int article, ReadOnlySpan<char> text, bool inTitle)
    {
        _places.Clear();
        for (var part = 0; part < parts.Count; part++)
            foreach (var place in PlacesOf(parts[part], article))
                if (place.InTitle == inTitle)
                    _places.Add(Numbered(part, place));
        if (_places.Count == 0)
            return [];
        ReadWords(text, _places.Max(place => place.Span.End));
        FoundPlace[] places = [.. _places.Select(place => place with { Span = new(_words[place.Span.Start].Start, _words[place.Span.End - 1].End) })];
        Array.Sort(places, (a, b) => (a.Span.Start, b.Span.End).CompareTo((b.Span.Start, a.Span.End)));
        return places;
    }

    /// <summary>Its span is of words, not of characters.</summary>
    private FoundPlace Numbered(int part, PhrasePlace place)
    {
        var phrase = parts[part].Match.Phrases[place.Phrase];
        return new(part, phrase.Stream, new(place.Word, place.Word + phrase.Words));
    }

    /// <summary>The first words of a text. It is of the same moment as the index, so they are there.</summary>
    private void ReadWords(ReadOnlySpan<char> text, int number)
    {
        _words.Clear();
        for (var word = Tokenizer.Next(text, 0); _words.Count < number; word = Tokenizer.Next(text, word.End))
            _words.Add(word);
    }

    private static ReadOnlySpan<PhrasePlace> PlacesOf(QueryPart part, int article) =>
        part.Stream.Matches.IndexOf(article) is { } index ? part.Stream.Matches.Places(index) : [];

    private static IReadOnlyList<QueryMatch> Apart(FoundPlace[] places) => QueryMatches.Apart(places.Select(p => new QueryMatch(p.Span, p.Part)));
}

/// <summary>Where a phrase stands in a title or a text.</summary>
/// <param name="Part">Number of the part that it is of.</param>
/// <param name="Stream">By which it was found.</param>
internal readonly record struct FoundPlace(int Part, WordStreams Stream, TextSpan Span);

/// <summary>A title or a text, and where the query stands in it.</summary>
internal readonly ref struct FoundText(ReadOnlySpan<char> text, FoundPlace[] places)
{
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>In order.</summary>
    public FoundPlace[] Places { get; } = places;
}
