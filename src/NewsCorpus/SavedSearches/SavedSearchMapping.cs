using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsCorpus.Accounts;

namespace NewsCorpus.SavedSearches;

internal sealed class SavedSearchMapping : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> search)
    {
        search.ToTable("SavedSearches").HasIndex(s => new { s.AccountId, s.Address }).IsUnique();
        search.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}
