namespace NewsCorpus.Quality;

/// <summary>One week of an outlet's pages, in figures.</summary>
/// <param name="Monday">In UTC.</param>
/// <param name="Pages">That are of that week: see <see cref="PageReading.At"/>.</param>
/// <param name="Articles">Pages that gave an article.</param>
/// <param name="Titles">Articles whose page prints a title.</param>
/// <param name="Dates">Articles whose page prints a date.</param>
/// <param name="WithQuotes">Articles with a quote.</param>
/// <param name="Certainty">Mean of <see cref="PageReading.Certainty"/>; null where it was not measured.</param>
/// <param name="KeptShare">Characters kept, of all characters of the blocks; null where it was not measured.</param>
public sealed record QualityWeek(DateOnly Monday, int Pages, int Articles, int Titles, int Dates, int WithQuotes, double? Certainty, double? KeptShare)
{
    /// <summary>
    /// 0 to 100: the mean of the share of pages that gave an article, the shares of articles with a title and a date, and the certainty.
    /// Quotes and what is kept are not in it: how much there is of them depends on the outlet, and only a change tells something.
    /// </summary>
    public double Score => 100 * new[] { Share(Articles, Pages), Share(Titles, Articles), Share(Dates, Articles), Certainty }.OfType<double>().Average();

    public double QuotesShare => Share(WithQuotes, Articles);

    private static double Share(int part, int of) => of == 0 ? 0 : (double)part / of;
}
