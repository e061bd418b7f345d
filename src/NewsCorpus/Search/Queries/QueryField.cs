using System.Collections.Frozen;

namespace NewsCorpus.Search.Queries;

/// <summary>What the name before a colon asks of.</summary>
internal enum QueryField
{
    /// <summary>What follows must stand in the title.</summary>
    Title,

    /// <summary>What follows must stand in one quote.</summary>
    Quote,

    /// <summary>Days of publication.</summary>
    Date,
    Language,
    Outlet,
    Meeting,
    Person,
    Speaker,
    Tag,
}

/// <summary>The names of the fields, in the languages of the interface.</summary>
internal static class QueryFields
{
    private static readonly FrozenDictionary<string, QueryField> ByName = new Dictionary<string, QueryField>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title,
        ["заголовок"] = QueryField.Title,
        ["заглавие"] = QueryField.Title,
        ["quote"] = QueryField.Quote,
        ["цитата"] = QueryField.Quote,
        ["цитат"] = QueryField.Quote,
        ["date"] = QueryField.Date,
        ["дата"] = QueryField.Date,
        ["lang"] = QueryField.Language,
        ["language"] = QueryField.Language,
        ["язык"] = QueryField.Language,
        ["език"] = QueryField.Language,
        ["outlet"] = QueryField.Outlet,
        ["издание"] = QueryField.Outlet,
        ["сми"] = QueryField.Outlet,
        ["медия"] = QueryField.Outlet,
        ["meeting"] = QueryField.Meeting,
        ["встреча"] = QueryField.Meeting,
        ["среща"] = QueryField.Meeting,
        ["person"] = QueryField.Person,
        ["персона"] = QueryField.Person,
        ["человек"] = QueryField.Person,
        ["личност"] = QueryField.Person,
        ["speaker"] = QueryField.Speaker,
        ["спикер"] = QueryField.Speaker,
        ["говорит"] = QueryField.Speaker,
        ["говорител"] = QueryField.Speaker,
        ["tag"] = QueryField.Tag,
        ["тег"] = QueryField.Tag,
        ["метка"] = QueryField.Tag,
        ["етикет"] = QueryField.Tag,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = ByName.Keys.Max(name => name.Length);

    /// <summary>The field whose name stands there, and the place after its colon; null where there is none.</summary>
    public static (QueryField Field, int End)? At(string query, int at)
    {
        var colon = query.AsSpan(at, Math.Min(Longest + 1, query.Length - at)).IndexOf(':');
        return colon > 0 && ByName.TryGetValue(query.Substring(at, colon), out var field) ? (field, at + colon + 1) : null;
    }

    /// <summary>The field that values are compared with; null for title, quote and date.</summary>
    public static SearchField? Values(QueryField field) => field switch
    {
        QueryField.Language => SearchField.Language,
        QueryField.Outlet => SearchField.Outlet,
        QueryField.Meeting => SearchField.Meeting,
        QueryField.Person => SearchField.Person,
        QueryField.Speaker => SearchField.Speaker,
        QueryField.Tag => SearchField.Tag,
        _ => null,
    };
}
