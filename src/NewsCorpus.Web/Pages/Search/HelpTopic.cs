using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>Some ways to ask that belong together.</summary>
/// <param name="Name">Key of its heading.</param>
public sealed record HelpTopic(string Name, IReadOnlyList<HelpExample> Examples)
{
    /// <summary>All that the query language knows; each example finds something among the seed pages.</summary>
    public static IReadOnlyList<HelpTopic> All { get; } =
    [
        new("Words",
        [
            new("All", "Лавров Сочи"), new("Or", "Лавров OR Рябков", "Сочи ИЛИ Рейкьявик", "Сочи | Рейкьявик"), new("Not", "Помпео -Мадуро", "Помпео NOT Мадуро"),
            new("Group", "(Сочи OR Вена) переговоры"),
        ]),
        new("Exact",
        [
            new("Phrase", "\"малых шагов\"", "«малых шагов»", "„малых шагов“", "‘малых шагов’"), new("Near", "\"Лавров Блинкен\"~5"), new("Form", "=Лаврова"), new("Prefix", "дипло*"),
        ]),
        new("Fields",
        [
            Of(QueryField.Title, "Лавров", "\"малых шагов\"", "(Лавров Блинкен)"), Of(QueryField.Speaker, "Лавров", "\"Майк Помпео\"", "(Блинкен OR Помпео)"),
            Of(QueryField.Person, "Путин"), Of(QueryField.Meeting, "Рейкьявик", "\"Сочи 2019\""), Of(QueryField.Outlet, "actualno.com", "РБК"), Of(QueryField.Tag),
            Of(QueryField.Language, "bg"), Of(QueryField.Quote, "завалы", "(завалы разгребать)"), Of(QueryField.Date, "2021-05", "2021", "..2021-05-20", "2019-05..2021-06"),
            new("Without", "Лавров -{Speaker}:Помпео"),
        ]),
        new("Ways", [new("Way.Form", "переговоры"), new("Way.Lemma", "переговорам"), new("Way.Name", "Pompeo", "Лавровым"), new("Way.Alias", "Тони Блинкен"), new("Way.Prefix", "сотруд*")]),
        new("Repairs", [new("Repaired", "Лавров (Сочи")]),
    ];

    /// <summary>What most people need: everything but how words are found and put right.</summary>
    public static IReadOnlyList<HelpExample> Summary { get; } = [.. All.Take(3).SelectMany(topic => topic.Examples).Where(example => example.Queries.Length > 0)];

    private static HelpExample Of(QueryField field, params string[] values) => new($"Field.{field}", [.. values.Select(value => $"{{{field}}}:{value}")]) { Field = field };
}

/// <summary>One way to ask.</summary>
/// <param name="Name">Key of its text.</param>
/// <param name="Queries">What may be typed; the name of a field stands in braces. None where nothing can be found in a corpus that is new.</param>
public sealed partial record HelpExample(string Name, params string[] Queries)
{
    /// <summary>Null where it is about no field.</summary>
    public QueryField? Field { get; init; }

    /// <summary>As readers of this language would type them.</summary>
    public IEnumerable<string> Typed => Queries.Select(query => FieldName().Replace(query, name => QueryFields.In(Enum.Parse<QueryField>(name.Groups[1].Value), CultureInfo.CurrentUICulture.Name)));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex FieldName();
}
