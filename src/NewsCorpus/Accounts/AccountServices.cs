using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace NewsCorpus.Accounts;

/// <summary>Registers accounts: Identity with its stores in the corpus database.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(Configure)
            .AddUserValidator<AccountNameRule>()
            .AddClaimsPrincipalFactory<AccountPrincipal>()
            .AddEntityFrameworkStores<CorpusDb>();
        // OWASP's figure for PBKDF2 with SHA-512 (Password Storage Cheat Sheet, 2023): about 0.1 s for each sign-in.
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        return services.AddScoped<Invitations>().AddScoped<AccountEditing>();
    }

    private static void Configure(IdentityOptions options)
    {
        // AccountNameRule says what a name is; no list of letters, since names are Cyrillic as often as not.
        options.User.AllowedUserNameCharacters = "";
        // Length is what counts (NIST SP 800-63B): no rules on kinds of characters.
        options.Password = new PasswordOptions
        {
            RequiredLength = 12,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
