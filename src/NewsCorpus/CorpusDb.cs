using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Corrections;
using NewsCorpus.Data;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quality;
using NewsCorpus.Quotes;
using NewsCorpus.Reports;
using NewsCorpus.Review;
using NewsCorpus.Rules;
using NewsCorpus.Tagging;
using NewsCorpus.Text;

namespace NewsCorpus;

/// <summary>The one model of the corpus.</summary>
public sealed class CorpusDb(DbContextOptions<CorpusDb> options) : DbContext(options)
{
    public DbSet<Page> Pages => Set<Page>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<OutletRule> OutletRules => Set<OutletRule>();

    public DbSet<PageReading> PageReadings => Set<PageReading>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PersonRedirect> PersonRedirects => Set<PersonRedirect>();

    public DbSet<Namesake> Namesakes => Set<Namesake>();

    public DbSet<HeldOffice> Offices => Set<HeldOffice>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<Coverage> Coverage => Set<Coverage>();

    public DbSet<AsideCoverage> AsideCoverage => Set<AsideCoverage>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<AstrayQuote> AstrayQuotes => Set<AstrayQuote>();

    public DbSet<Utterance> Utterances => Set<Utterance>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<Run> Runs => Set<Run>();

    public DbSet<RunPage> RunPages => Set<RunPage>();

    public DbSet<Schedule> Schedules => Set<Schedule>();

    public DbSet<RunLease> RunLeases => Set<RunLease>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ArticleCorrection> ArticleCorrections => Set<ArticleCorrection>();

    public DbSet<RuledBlock> RuledBlocks => Set<RuledBlock>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReviewAssignment> ReviewAssignments => Set<ReviewAssignment>();

    public DbSet<Flag> Flags => Set<Flag>();

    public DbSet<CatalogueEntry> CatalogueEntries => Set<CatalogueEntry>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order or compare a DateTimeOffset: stored as UTC ticks.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<LocalizedText>().HaveConversion<LocalizedJson>();
        configurationBuilder.Properties<IReadOnlyList<TextSpan>>().HaveConversion<SpansJson, ListComparer<TextSpan>>();
        // Enumerations by name, so that a person can read the tables and a reordering of values breaks nothing.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <summary>Each entity is mapped beside it, in a class that ends in <c>Mapping</c>.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(CorpusDb).Assembly);

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

    private sealed class LocalizedJson() : ValueConverter<LocalizedText, string>(v => v.ToJson(), v => LocalizedText.FromJson(v));

    private sealed class SpansJson() : ValueConverter<IReadOnlyList<TextSpan>, string>(v => Write(v), v => Read(v))
    {
        private static string Write(IReadOnlyList<TextSpan> spans) =>
            $"[{string.Join(',', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"[{s.Start},{s.End}]")))}]";

        private static IReadOnlyList<TextSpan> Read(string json) =>
            [.. (JsonSerializer.Deserialize<int[][]>(json, StoredJson.Options) ?? []).Select(s => new TextSpan(s[0], s[1]))];
    }

    private sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v);
}
