using System.Collections.Concurrent;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What the values of the fields are called. Those seen once are kept until one of them changes.</summary>
internal sealed class FieldNames
{
    private readonly ConcurrentDictionary<(SearchField, int), FieldName> _known = new();

    public void Forget() => _known.Clear();

    /// <param name="field">One with a table of its own: not language, not year.</param>
    /// <param name="id">Of its row.</param>
    public FieldName Of(SearchField field, int id, IndexReader reader) => _known.GetOrAdd((field, id), Read, reader);

    /// <summary>The id behind a slug; -1 where there is none.</summary>
    public static int IdOf(SearchField field, string slug, IndexReader reader) =>
        reader.Rows($"""SELECT "Id" FROM "{Table(field)}" WHERE "Slug" = $1""", slug).Select(row => row.GetInt32(0)).FirstOrDefault(-1);

    private static FieldName Read((SearchField Field, int Id) value, IndexReader reader) => reader
        .Rows($"""SELECT "Slug", "{NameColumn(value.Field)}" FROM "{Table(value.Field)}" WHERE "Id" = $1""", value.Id)
        .Select(row => new FieldName(row.GetString(0), Names(value.Field, row.GetString(1)))).Single();

    /// <summary>Whether the values of a field have a table of their own.</summary>
    public static bool IsNamed(SearchField field) => field is SearchField.Outlet or SearchField.Meeting or SearchField.Tag or SearchField.Person or SearchField.Speaker;

    public static string Table(SearchField field) => field switch
    {
        SearchField.Outlet => "Outlets",
        SearchField.Meeting => "Meetings",
        SearchField.Tag => "Tags",
        SearchField.Person or SearchField.Speaker => "People",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No table of its own."),
    };

    private static string NameColumn(SearchField field) => field switch { SearchField.Outlet => "Name", SearchField.Meeting => "Titles", _ => "Names" };

    private static LocalizedText Names(SearchField field, string stored) =>
        field == SearchField.Outlet ? new(new Dictionary<string, string> { ["en"] = stored }) : LocalizedText.FromJson(stored);
}

/// <summary>A value of a field: its slug, and what people read.</summary>
internal sealed record FieldName(string Slug, LocalizedText Names);
