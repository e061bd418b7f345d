using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>What a batch costs must not grow with the corpus.</summary>
public sealed class BatchStatementTests
{
    private static readonly string[] Growing = ["Articles", "Pages", "PageReadings", "Quotes", "Mentions", "Utterances", "Coverage", "People", "PersonKeys", "QuoteRun", "ArticleBand", "RunPages"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_statement_of_a_batch_steps_over_a_table_that_grows()
    {
        var plans = new StatementPlans();
        await using var corpus = await TestCorpus.CreateAsync(adjust: services => services.ConfigureDbContext<CorpusDb>(options => options.AddInterceptors(plans)));
        plans.Forget(); // a start may read everything
        string[] pages = [.. Enumerable.Range(1, 40).Select(Page)];

        await corpus.IngestAsync(pages);
        await corpus.IngestAsync(pages.Select(page => page + "\nОбщината ще публикува графика на строежа до края на седмицата, каза още кметът."));

        plans.Count.ShouldBeGreaterThan(20);
        plans.Scans.Where(scan => Growing.Contains(scan.Table)).ShouldBeEmpty();
    }

    /// <summary>All say the same words, so that there are copies to find and quotes to link.</summary>
    private static string Page(int number) =>
        $"Новият мост край Златице{number} ще бъде готов през пролетта\n\nКметът на Златице{number} Петър Каменаров каза на среща с жителите, че строежът върви по график и че "
        + "пътят към планината няма да бъде затварян за тежки камиони през целия следващ сезон.\n\n"
        + "„Ще построим моста до края на пролетта и никой няма да чака повече от час на двата бряга на реката“, заяви Петър Каменаров пред журналисти в общината.";
}
