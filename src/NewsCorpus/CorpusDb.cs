using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;
using NewsCorpus.Text;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus;

/// <summary>The one model of the corpus.</summary>
public sealed class CorpusDb(DbContextOptions<CorpusDb> options) : DbContext(options)
{
    public DbSet<Page> Pages => Set<Page>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<HeldOffice> Offices => Set<HeldOffice>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<Coverage> Coverage => Set<Coverage>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<Tag> Tags => Set<Tag>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order or compare a DateTimeOffset: stored as UTC ticks.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<LocalizedText>().HaveConversion<LocalizedJson>();
        configurationBuilder.Properties<IReadOnlyList<TextSpan>>().HaveConversion<SpansJson, ListComparer<TextSpan>>();
        configurationBuilder.Properties<IReadOnlyList<RemovedBlock>>().HaveConversion<RemovedJson, ListComparer<RemovedBlock>>();
        // Enumerations by name, so that a person can read the tables and a reordering of values breaks nothing.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Page>(page =>
        {
            page.HasIndex(p => p.Sha256).IsUnique();
            page.HasOne(p => p.Article).WithOne(a => a.Page).HasForeignKey<Article>(a => a.PageId);
            page.HasOne(p => p.SameTextAs).WithMany(a => a.OtherPages).OnDelete(DeleteBehavior.SetNull);
        });
        modelBuilder.Entity<Article>(article =>
        {
            article.HasIndex(a => a.Published);
            article.HasMany(a => a.Bands).WithOne().HasForeignKey(b => b.ArticleId);
            article.HasOne(a => a.CopyOf).WithMany(a => a.Copies).OnDelete(DeleteBehavior.SetNull);
            article.HasMany(a => a.Tags).WithMany(t => t.Articles);
            article.HasOne(a => a.Outlet).WithMany().OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ArticleBand>().HasKey(b => new { b.Hash, b.ArticleId });
        modelBuilder.Entity<Outlet>().HasIndex(o => o.Slug).IsUnique();
        modelBuilder.Entity<Person>(person =>
        {
            person.HasIndex(p => p.Slug).IsUnique();
            person.HasMany(p => p.Offices).WithOne().HasForeignKey(o => o.PersonId);
        });
        modelBuilder.Entity<Meeting>(meeting =>
        {
            meeting.HasIndex(m => m.Slug).IsUnique();
            meeting.HasIndex(m => m.FirstDay);
            meeting.HasMany(m => m.Participants).WithOne().HasForeignKey(p => p.MeetingId);
        });
        modelBuilder.Entity<Coverage>().HasIndex(c => new { c.MeetingId, c.ArticleId }).IsUnique();
        modelBuilder.Entity<Mention>().HasIndex(m => new { m.PersonId, m.ArticleId });
        modelBuilder.Entity<Quote>(MapQuote);
        modelBuilder.Entity<Tag>().HasIndex(t => t.Slug).IsUnique();
    }

    private static void MapQuote(EntityTypeBuilder<Quote> quote)
    {
        quote.HasIndex(q => new { q.ArticleId, q.Position }).IsUnique();
        quote.HasIndex(q => q.PersonId);
        quote.HasOne(q => q.Person).WithMany().OnDelete(DeleteBehavior.SetNull);
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

    private sealed class LocalizedJson() : ValueConverter<LocalizedText, string>(v => v.ToJson(), v => LocalizedText.FromJson(v));

    private sealed class SpansJson() : ValueConverter<IReadOnlyList<TextSpan>, string>(v => Write(v), v => Read(v))
    {
        private static string Write(IReadOnlyList<TextSpan> spans) =>
            JsonSerializer.Serialize(spans.Select(s => new[] { s.Start, s.End }), StoredJson.Options);

        private static IReadOnlyList<TextSpan> Read(string json) =>
            [.. (JsonSerializer.Deserialize<int[][]>(json, StoredJson.Options) ?? []).Select(s => new TextSpan(s[0], s[1]))];
    }

    private sealed class RemovedJson() : ValueConverter<IReadOnlyList<RemovedBlock>, string>(v => Write(v), v => Read(v))
    {
        private static string Write(IReadOnlyList<RemovedBlock> blocks) => JsonSerializer.Serialize(blocks, StoredJson.Options);

        private static List<RemovedBlock> Read(string json) => JsonSerializer.Deserialize<List<RemovedBlock>>(json, StoredJson.Options) ?? [];
    }

    private sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), v => v.Count, v => v);
}
