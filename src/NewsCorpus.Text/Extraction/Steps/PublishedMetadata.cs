using System.Text.RegularExpressions;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The date of publication from a page's metadata, as local as the page writes it.</summary>
internal static partial class PublishedMetadata
{
    /// <summary>Null where the metadata gives none that can be read.</summary>
    public static PublishedDate? Published(PageMetadata metadata) => Read(metadata.Published, text => text);

    /// <summary>"/2020/02/18/" in the page's own address: a day.</summary>
    public static PublishedDate? InAddress(PageMetadata metadata) =>
        Read(metadata.Address, address => InPath().Match(address) is { Success: true } day ? $"{day.Groups["y"]}-{day.Groups["m"]}-{day.Groups["d"]}" : "");

    private static PublishedDate? Read(Evidence? evidence, Func<string, string> dateIn)
    {
        if (evidence is null || DateExpression.Find(Compact().Replace(dateIn(evidence.Value), "${y}-${m}-${d}${t}${h}:${n}").TrimEnd(':')).FirstOrDefault() is not { Year: not null } date)
        {
            return null;
        }

        // A time of exactly midnight is what systems write that know only the day.
        return PublishedStep.Published(date, date.Time == TimeOnly.MinValue ? null : date.Time, $"{evidence.Source}: {evidence.Value}");
    }

    [GeneratedRegex(@"\b(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?:(?<t>T)(?<h>\d\d)(?<n>\d\d))?")]
    private static partial Regex Compact();

    [GeneratedRegex(@"/(?<y>(?:19|20)\d\d)[/-]?(?<m>[01]\d)[/-]?(?<d>[0-3]\d)(?=\D)")]
    private static partial Regex InPath();
}
