using System.Collections.Frozen;

namespace NewsCorpus.Search.Queries;

/// <summary>What the name before a colon asks of.</summary>
public enum QueryField
{
    /// <summary>What follows must stand in the title.</summary>
    Title,

    /// <summary>What follows must stand in one quote.</summary>
    Quote,

    /// <summary>Days of publication.</summary>
    Date,

    /// <summary>Of the article, by name or code. This and the fields below are compared with values.</summary>
    Language,

    /// <summary>By name or domain.</summary>
    Outlet,

    /// <summary>By title or place, and year.</summary>
    Meeting,

    /// <summary>Who is named in the article.</summary>
    Person,

    /// <summary>Who is quoted in it.</summary>
    Speaker,

    /// <summary>What editors said of it.</summary>
    Tag,
}

/// <summary>The names of the fields, in the languages of the interface. All of them are understood, whatever language the interface has.</summary>
public static class QueryFields
{
    private static readonly (QueryField Field, string[] English, string[] Russian, string[] Bulgarian)[] Names =
    [
        (QueryField.Title, ["title"], ["заголовок"], ["заглавие"]),
        (QueryField.Quote, ["quote"], ["цитата"], ["цитат"]),
        (QueryField.Date, ["date"], ["дата"], ["дата"]),
        (QueryField.Language, ["lang", "language"], ["язык"], ["език"]),
        (QueryField.Outlet, ["outlet"], ["издание", "сми"], ["медия", "издание"]),
        (QueryField.Meeting, ["meeting"], ["встреча"], ["среща"]),
        (QueryField.Person, ["person"], ["персона", "человек"], ["личност"]),
        (QueryField.Speaker, ["speaker"], ["спикер", "говорит"], ["говорител"]),
        (QueryField.Tag, ["tag"], ["метка", "тег"], ["етикет"]),
    ];

    private static readonly FrozenDictionary<string, QueryField> ByName = Names
        .SelectMany(names => Of(names.Field).Select(name => KeyValuePair.Create(name, names.Field))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = ByName.Keys.Max(name => name.Length);

    /// <summary>All names of a field, each once: English, Russian, Bulgarian.</summary>
    public static IEnumerable<string> Of(QueryField field)
    {
        var (_, english, russian, bulgarian) = Array.Find(Names, names => names.Field == field);
        return [.. english.Concat(russian).Concat(bulgarian).Distinct()];
    }

    /// <summary>The usual name of a field in a language of the interface; the English one in any other.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public static string In(QueryField field, string language)
    {
        var (_, english, russian, bulgarian) = Array.Find(Names, names => names.Field == field);
        return (language switch { "ru" => russian, "bg" => bulgarian, _ => english })[0];
    }

    /// <summary>The field whose name stands there, and the place after its colon; null where there is none.</summary>
    internal static (QueryField Field, int End)? At(string query, int at)
    {
        var colon = query.AsSpan(at, Math.Min(Longest + 1, query.Length - at)).IndexOf(':');
        return colon > 0 && ByName.TryGetValue(query.Substring(at, colon), out var field) ? (field, at + colon + 1) : null;
    }

    /// <summary>The field that values are compared with; null for title, quote and date.</summary>
    internal static SearchField? Values(QueryField field) => field switch
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
