using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsCorpus.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonKey>, IEntityTypeConfiguration<PersonRedirect>, IEntityTypeConfiguration<Namesake>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasIndex(p => p.Slug).IsUnique();
        person.HasIndex(p => p.Status);
        person.Property(p => p.Version).IsConcurrencyToken();
        person.HasMany(p => p.Offices).WithOne().HasForeignKey(o => o.PersonId);
        person.HasMany(p => p.Keys).WithOne().HasForeignKey(k => k.PersonId);
    }

    public void Configure(EntityTypeBuilder<PersonKey> key)
    {
        key.ToTable("PersonKeys");
        key.HasKey(k => new { k.Key, k.PersonId });
    }

    public void Configure(EntityTypeBuilder<PersonRedirect> redirect)
    {
        redirect.ToTable("PersonRedirects");
        redirect.HasKey(r => r.Slug);
    }

    public void Configure(EntityTypeBuilder<Namesake> namesake)
    {
        namesake.ToTable("Namesakes");
        namesake.HasKey(n => new { n.ArticleId, n.FoundId });
        namesake.HasOne<Articles.Article>().WithMany().HasForeignKey(n => n.ArticleId);
        namesake.HasOne<Person>().WithMany().HasForeignKey(n => n.FoundId);
        namesake.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
    }
}
