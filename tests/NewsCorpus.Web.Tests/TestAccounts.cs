using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Tests;

/// <summary>An account in each role, by the role's name; and more where a test needs its own.</summary>
internal static class TestAccounts
{
    public const string Password = "four plain words here";

    public static async Task AddOneOfEachRoleAsync(IServiceProvider services)
    {
        foreach (var role in Enum.GetValues<Role>()) await AddAsync(services, role.ToString(), role);
    }

    public static async Task<Account> AddAsync(IServiceProvider services, string name, Role role)
    {
        await using var scope = services.CreateAsyncScope();
        var account = new Account { UserName = name, Role = role };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        return account;
    }
}
