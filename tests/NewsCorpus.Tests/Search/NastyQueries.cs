using FsCheck;
using FsCheck.Fluent;

namespace NewsCorpus.Tests.Search;

/// <summary>What people and machines type that no grammar expects.</summary>
internal static class NastyQueries
{
    private static readonly string[] Signs =
    [
        "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "(", ")", "*", "-", "−", "—", "=", "|", "OR", "NOT", "AND", "NEAR", "ИЛИ", "+", "^", ":", "~", "{", "}",
        "[", "]", "\\", "/", "%", "_", "?", "!", ",", ".", ";", "&", "#", "@", "$", "`", "<b>", "\0", "\t", "\n", "\u00ad", "\u0301", "\u200b", "\ufeff",
        "\ud800", "\udc00", "😀", "\u202e", "ﬁ", "中文", "1e9", "0", "rowid", "rank", "title:", "speaker:", "цитата:", "lang:(", "date:", "\"~", "\"~999999", "--", "/*", "';", "%00", "",
    ];

    private static readonly string[] FieldsInsideOthers =
    [
        "quote:(speaker:Лавров мир) OR lang:ru", "мир -(quote:мир speaker:Лавров)", "title:(lang:ru) OR quote:(title:мир)", "-quote:(мир -lang:ru) мир",
        "(quote:мир OR (speaker:Лавров -quote:(мир tag:сад))) мир",
    ];

    public static IEnumerable<string> All => Signs.SelectMany(Around).Concat(FieldsInsideOthers).Concat(Long());

    /// <summary>Signs and words in any order.</summary>
    public static IEnumerable<string> Generated() =>
        Gen.Elements(Signs.Concat(["Сочи", "помпео", "Г-20", "аб*", " ", " ", "quote:(", "person:Лавров", "-outlet:"])).ListOf().Select(string.Concat).Some(300);

    private static IEnumerable<string> Around(string sign) =>
    [
        sign, sign + sign, sign + "Сочи", "Сочи" + sign, "Сочи" + sign + "Помпео", "Сочи " + sign + " Помпео", sign + " Сочи " + sign,
        $"\"{sign}\"", $"({sign})", $"-{sign}", $"={sign}", $"{sign}*", $"\"Сочи {sign}", $"(Сочи OR {sign}",
    ];

    private static IEnumerable<string> Long() =>
    [
        new('я', 100_000), new('(', 10_000), new('"', 9_999), string.Concat(Enumerable.Repeat("а OR ", 5_000)),
        string.Concat(Enumerable.Repeat("-а ", 5_000)), string.Concat(Enumerable.Repeat("(а ", 5_000)), string.Join(' ', Enumerable.Range(0, 5_000)),
        string.Concat(Enumerable.Repeat("аб* ", 5_000)), string.Concat(Enumerable.Repeat("pompeo ", 60)),
    ];
}
