using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the date of publication: in metadata, in a short line beside the headline or below the article, in the page's address.
/// A date without a year or behind "updated", a date in a ticker, a comment or a footer is not it: no date is better than a wrong one.
/// </summary>
internal static class PublishedStep
{
    /// <summary>No two time zones are further apart, in hours.</summary>
    private const int FarthestZones = 14;

    public static PublishedDate? Run(Draft draft, PageMetadata metadata)
    {
        var (declared, beside) = (PublishedMetadata.Read(metadata.Published), DateLines.BesideHeadline(draft));
        return declared is not null ? InPageTime(declared, beside)
            : beside ?? PublishedMetadata.Read(metadata.Dated)
            ?? RelativeDay.Resolve(draft, metadata)
            ?? DateLines.BelowText(draft) ?? DateLines.Labelled(draft)
            ?? PublishedMetadata.InAddress(metadata.Address) ?? PublishedMetadata.InAddress(DateLines.AddressBelowText(draft))
            ?? PublishedMetadata.Read(metadata.WeaklyDated);
    }

    public static PublishedDate Published(DateExpression date, TimeOnly? time, string evidence) => new(
        new DateTime(date.Year!.Value, date.Month, date.Day).Add((time ?? TimeOnly.MinValue).ToTimeSpan()),
        time is null ? DatePrecision.Day : DatePrecision.Minute,
        evidence);

    /// <summary>Metadata often give UTC: the same moment as the page prints it tells the page's own time, a printed time what a mere day leaves open.</summary>
    private static PublishedDate InPageTime(PublishedDate declared, PublishedDate? printed)
    {
        if (printed is not { Precision: DatePrecision.Minute })
        {
            return declared;
        }

        var apart = printed.Local - declared.Local;
        return declared.Precision == DatePrecision.Day ? (printed.Local.Date == declared.Local ? printed : declared)
            : declared.Offset == TimeSpan.Zero && apart != TimeSpan.Zero && apart.Minutes % 30 == 0 && Math.Abs(apart.TotalHours) <= FarthestZones
                ? printed with { Offset = apart }
                : declared;
    }
}
