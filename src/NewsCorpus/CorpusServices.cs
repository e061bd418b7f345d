using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Corrections;
using NewsCorpus.Data;
using NewsCorpus.Exports;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Linking;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Permalinks;
using NewsCorpus.Quality;
using NewsCorpus.Quotes;
using NewsCorpus.Quotes.Checking;
using NewsCorpus.Reports;
using NewsCorpus.Review;
using NewsCorpus.Review.Sources;
using NewsCorpus.Rules;
using NewsCorpus.SavedSearches;
using NewsCorpus.Search;
using NewsCorpus.Search.Sqlite;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Suggesting;
using NewsCorpus.Tagging;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus;

/// <summary>Registers the corpus: the database, its queries, the search index and ingestion.</summary>
public static class CorpusServices
{
    public static IServiceCollection AddCorpus(this IServiceCollection services, CorpusFolder folder, CatalogueSet catalogues)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = folder.Database }.ToString();
        return services
            .AddSingleton(folder)
            .AddSingleton(catalogues)
            .AddSingleton(TimeProvider.System)
            .AddDbContextFactory<CorpusDb>(options => options.UseSqlite(connection).AddInterceptors(new SearchConnections()))
            .AddAccounts()
            .AddSingleton<ChangeLog>()
            .AddSingleton<ChangeQueries>()
            .AddSingleton<FlagBook>()
            .AddSingleton<ArticleEditing>()
            .AddSingleton<ArticleMaking>()
            .AddSingleton<CorrectionQueries>()
            .AddSingleton<EmptyPageQueries>()
            .AddSingleton<TagQueries>()
            .AddSingleton<TagEditing>()
            .AddSingleton<BulkTagging>()
            .AddSingleton<TagRestoring>()
            .AddSingleton<CorpusDatabase>()
            .AddSingleton<MeetingCoverage>()
            .AddSingleton<CatalogueSync>()
            .AddSingleton<Originals>()
            .AddSingleton<CurrentStages>()
            .AddSingleton<BatchReader>()
            .AddSingleton<BatchStore>()
            .AddSingleton<PageRereading>()
            .AddSingleton<IngestionPipeline>()
            .AddSingleton<RunLeases>()
            .AddSingleton<RunRecords>()
            .AddSingleton<RunSource>()
            .AddSingleton<RunQueries>()
            .AddSingleton<DryRun>()
            .AddSingleton<IngestionRun>()
            .AddSingleton<RunHost>()
            .AddSingleton<ScheduleBook>()
            .AddSingleton<ScheduleClock>()
            .AddSingleton<CorpusCheck>()
            .AddSingleton<CorpusBackup>()
            .AddSingleton<CorpusExport>()
            .AddSingleton<IndexReaders>()
            .AddSingleton<LiveColumns>()
            .AddSingleton<ISearchIndex, SqliteSearchIndex>()
            .AddSingleton<IQuoteIndex, SqliteQuoteIndex>()
            .AddSingleton<ISearchIndexBuilder, SqliteIndexBuilder>()
            .AddSingleton<QuoteCheck>()
            .AddSingleton<PermalinkBook>()
            .AddScoped<SavedSearchBook>()
            .AddSingleton<QuoteEditing>()
            .AddSingleton<QuoteMarking>()
            .AddSingleton<ReportBook>()
            .AddSingleton<ReviewDesk>()
            .AddSingleton<IReviewSource, ReportSource>()
            .AddSingleton<IReviewSource, AstraySource>()
            .AddSingleton<IReviewSource, FlagSource>()
            .AddSingleton<IReviewSource, QuoteSource>()
            .AddSingleton<IReviewSource, PersonSource>()
            .AddSingleton<IReviewSource, MeetingSource>()
            .AddSingleton<MarkingQueries>()
            .AddSingleton<EditedQuoteQueries>()
            .AddSingleton<SuggestionQueries>()
            .AddSingleton<ArticleExport>()
            .AddSingleton<QuoteFeed>()
            .AddSingleton<CatalogueExport>()
            .AddSingleton<ArticleQueries>()
            .AddSingleton<BlockQueries>()
            .AddSingleton<OutletQueries>()
            .AddSingleton<OutletEditing>()
            .AddSingleton<OutletRuleQueries>()
            .AddSingleton<OutletRuleEditing>()
            .AddSingleton<RulePreview>()
            .AddSingleton<LabQueries>()
            .AddSingleton<OutletWatch>()
            .AddSingleton<AlsoToldQueries>()
            .AddSingleton<MeetingListQueries>()
            .AddSingleton<MeetingQueries>()
            .AddSingleton<PersonQueries>()
            .AddSingleton<PersonEditing>()
            .AddSingleton<MergeEditing>()
            .AddSingleton<PersonSplitting>()
            .AddSingleton<ProposedPeopleQueries>()
            .AddSingleton<EditedPersonQueries>()
            .AddSingleton<EditedMeetingQueries>()
            .AddSingleton<MeetingEditing>()
            .AddSingleton<MeetingProposing>()
            .AddSingleton<CoverageEditing>()
            .AddSingleton<ProposedMeetingQueries>();
    }
}
