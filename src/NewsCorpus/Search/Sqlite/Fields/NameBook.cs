using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>Finds whoever or whatever a typed value may mean. Names are read once; new rows are added when they are there, and a changed name begins it anew.</summary>
internal sealed class NameBook
{
    // Slug and other writings, names by language, more names: as JSON where there are several.
    private const string PeopleSql = """SELECT "Id", json_array("Slug"), "Names", "OtherNames" FROM "People" WHERE "Id" > $1""";
    private const string OutletsSql = """SELECT "Id", json_insert("Domains", '$[#]', "Slug"), json_object('', "Name"), "OtherNames" FROM "Outlets" WHERE "Id" > $1""";
    private const string TagsSql = """SELECT "Id", json_array("Slug"), "Names", '[]' FROM "Tags" WHERE "Id" > $1""";

    // A meeting is named by its title or its place, and the year may stand beside either.
    private const string MeetingsSql = """
        SELECT "Id", json_array("Slug"), (SELECT json_group_object(key, value || ' ' || substr("FirstDay", 1, 4)) FROM json_each("Titles")),
            (SELECT json_group_array(value || ' ' || substr("FirstDay", 1, 4)) FROM json_each("Places"))
        FROM "Meetings" WHERE "Id" > $1
        """;

    private const string NamesSql = """SELECT "Id", "Names", "OtherNames" FROM "People" WHERE "Id" > $1""";

    private ConcurrentDictionary<string, List<NamedThing>> _read = new(StringComparer.Ordinal);
    private KnownAliases _aliases = new();

    public void Forget() => (_read, _aliases) = (new(StringComparer.Ordinal), new());

    /// <summary>The query, its words with the other names of the people whom they may mean.</summary>
    public ParsedQuery WithAliases(ParsedQuery query, IndexReader reader)
    {
        var known = _aliases;
        lock (known)
        {
            foreach (var row in reader.Rows(NamesSql, known.LastPerson))
            {
                known.Aliases.Add([.. NamesOf(row, 1).Values, .. JsonSerializer.Deserialize<string[]>(row.GetString(2)) ?? []]);
                known.LastPerson = row.GetInt32(0);
            }
            return query.Root is null ? query : query with { Root = known.Aliases.Expand(query.Root) };
        }
    }

    /// <summary>The ids of all that the value may mean; none where nobody is called so.</summary>
    public IReadOnlyList<int> Find(SearchField field, string typed, IndexReader reader)
    {
        QueryWord[] words = [.. Tokenizer.Words(typed).Select(span => QueryWord.Of(span.In(typed)))];
        return [.. Things(field, reader).Where(thing => thing.Is(typed, words)).Select(thing => thing.Id)];
    }

    private NamedThing[] Things(SearchField field, IndexReader reader)
    {
        var sql = SqlOf(field);
        var known = _read.GetOrAdd(sql, _ => []);
        lock (known)
        {
            known.AddRange(reader.Rows(sql, known.Count == 0 ? 0 : known.Max(thing => thing.Id)).Select(Thing));
            return [.. known];
        }
    }

    private static string SqlOf(SearchField field) => field switch
    {
        SearchField.Outlet => OutletsSql,
        SearchField.Meeting => MeetingsSql,
        SearchField.Tag => TagsSql,
        _ => PeopleSql,
    };

    private static NamedThing Thing(SqliteDataReader row)
    {
        var names = NamesOf(row, 2);
        var others = JsonSerializer.Deserialize<string[]>(row.GetString(3)) ?? [];
        return new(
            row.GetInt32(0), JsonSerializer.Deserialize<string[]>(row.GetString(1)) ?? [],
            names.Select(n => (n.Value, n.Key.Length > 0 ? n.Key : LanguageOf(n.Value))).Concat(others.Select(name => (name, LanguageOf(name)))));
    }

    private static Dictionary<string, string> NamesOf(SqliteDataReader row, int column) => JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(column)) ?? [];

    /// <summary>Of a name that comes without one.</summary>
    private static string LanguageOf(string name) => name.Any(MixedScript.IsCyrillic) ? "ru" : "en";

    private sealed class KnownAliases
    {
        public PersonAliases Aliases { get; } = new();

        /// <summary>Those up to this one are in it.</summary>
        public int LastPerson { get; set; }
    }
}
