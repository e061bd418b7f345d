using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads the articles of a page, and marks in them what the index found.</summary>
internal sealed class HitReader(Match? match, FieldNames names, IndexReader reader)
{
    private const string Sql = """SELECT "Language", "OutletId", "Published", "PublishedPrecision", "Title", "Text" FROM "Articles" WHERE "Id" = $1""";

    public SearchHit Read(FoundArticle found)
    {
        var row = reader.Rows(Sql, found.Article).Select(row => new
        {
            Language = row.GetString(0),
            Outlet = row.IsDBNull(1) ? null : (int?)row.GetInt32(1),
            Published = row.IsDBNull(2) ? null : (DateTime?)row.GetDateTime(2),
            Precision = Enum.Parse<DatePrecision>(row.GetString(3)),
            Title = row.GetString(4),
            Text = row.GetString(5),
        }).Single();
        var outlet = row.Outlet is { } id ? names.Of(SearchField.Outlet, id, reader).Names.In("en") : null;
        FoundPlace[] title = [.. Places(found, row.Title, inTitle: true)], text = [.. Places(found, row.Text, inTitle: false)];
        return new(
            found.Article, row.Language, outlet, row.Published, row.Precision,
            Snippets.Whole(row.Title, Apart(title)), Snippets.Best(row.Text, Apart(text)))
        {
            Copies = found.Times - 1,
            Score = found.Weights.Sum(),
            Reasons = match is null ? [] : HitReasons.Of(match, found.Weights, title, text, row.Title, row.Text),
        };
    }

    /// <summary>The places in title or text, as spans of it.</summary>
    private IEnumerable<FoundPlace> Places(FoundArticle found, string text, bool inTitle)
    {
        var places = found.Places.Where(place => place.InTitle == inTitle).ToList();
        if (places.Count == 0)
            return [];
        var words = Tokenizer.Words(text).Take(places.Max(LastWord) + 1).ToList();
        // The text is of the same moment as the index, so the words are there.
        return places.Select(place => new FoundPlace(match!.Phrases[place.Phrase], new(words[place.Word].Start, words[LastWord(place)].End)));

        int LastWord(PhrasePlace place) => place.Word + match!.Phrases[place.Phrase].Words - 1;
    }

    private static IReadOnlyList<QueryMatch> Apart(FoundPlace[] places) =>
        QueryMatches.Apart(places.Select(p => new QueryMatch(p.Span, p.Phrase.Part)).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End));
}

/// <summary>Where a phrase stands in a title or a text.</summary>
internal readonly record struct FoundPlace(MatchPhrase Phrase, TextSpan Span);
