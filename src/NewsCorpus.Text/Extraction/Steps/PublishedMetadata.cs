using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The date of publication from a page's metadata, as local as the page writes it.</summary>
internal static partial class PublishedMetadata
{
    /// <summary>Null where the evidence is none, or gives none that can be read.</summary>
    public static PublishedDate? Read(Evidence? evidence) => evidence is null ? null : Read(evidence, evidence.Value);

    /// <summary>"/2020/02/18/" in the page's own address: a day.</summary>
    public static PublishedDate? InAddress(Evidence? address) =>
        address is not null && InPath().Match(address.Value) is { Success: true } day ? Read(address, $"{day.Groups["y"]}-{day.Groups["m"]}-{day.Groups["d"]}") : null;

    private static PublishedDate? Read(Evidence evidence, string text)
    {
        var written = Compact().Replace(text, "${y}-${m}-${d}${t}${h}:${n}").TrimEnd(':');
        if (DateExpression.Find(written).FirstOrDefault() is not { Year: not null } date)
        {
            return null;
        }

        // A time of exactly midnight is what systems write that know only the day.
        return PublishedStep.Published(date, date.Time == TimeOnly.MinValue ? null : date.Time, $"{evidence.Source}: {evidence.Value}") with { Offset = OffsetIn(written) };
    }

    private static TimeSpan? OffsetIn(string text) => Zone().Match(text) is not { Success: true } zone ? null
        : !zone.Groups["sign"].Success ? TimeSpan.Zero
        : new TimeSpan(Int(zone.Groups["h"]), zone.Groups["m"].Success ? Int(zone.Groups["m"]) : 0, 0) * (zone.Groups["sign"].Value == "-" ? -1 : 1);

    private static int Int(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?:(?<t>T)(?<h>\d\d)(?<n>\d\d))?")]
    private static partial Regex Compact();

    [GeneratedRegex(@"/(?<y>(?:19|20)\d\d)[/-]?(?<m>[01]\d)[/-]?(?<d>[0-3]\d)(?=\D)")]
    private static partial Regex InPath();

    [GeneratedRegex(@":\d\d(?:[.,]\d+)?\s?(?:Z|GMT|UTC|(?<sign>[+-])(?<h>[01]\d):?(?<m>\d\d)?)$")]
    private static partial Regex Zone();
}
