using System.Collections;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Changes;

/// <summary>One field of a person or a meeting that is not what it was.</summary>
/// <param name="What">Of <see cref="ChangeWhat"/>.</param>
/// <param name="Before">As the log has it.</param>
/// <param name="After">As the log has it.</param>
internal sealed record FieldChange(string What, object Before, object After)
{
    /// <summary>Before, as a person reads it; null for nothing.</summary>
    public string? BeforeText => TextOf(Before) is { Length: > 0 } text ? text : null;

    /// <summary>After, as a person reads it.</summary>
    public string AfterText => TextOf(After);

    private static string TextOf(object value) => value switch
    {
        IReadOnlyDictionary<string, string> byLanguage => string.Join(" / ", byLanguage.Values.Distinct()),
        Office office => $"{office.Kind} {office.Country} {office.From:O}–{office.To:O}",
        string text => text,
        IEnumerable many => string.Join("; ", many.Cast<object>().Select(TextOf)),
        _ => value.ToString() ?? "",
    };
}
