using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Verbs;

/// <summary>Links that make an administrator: they go to whoever can read the console, and nowhere else.</summary>
internal static class FirstAdministrator
{
    /// <summary>Prints a link as long as there is no administrator; one printed before stops working.</summary>
    public static async Task InviteAsync(IServiceProvider services, string url, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<Invitations>().MakeForFirstAdministratorAsync(ct);
        if (token is not null) Print(url, token);
    }

    public static void Print(string url, string token) => Console.WriteLine(
        $"This link makes an administrator. It works once, for {Invitations.Lifetime.Days} days: {url.TrimEnd('/')}/account/invitation?token={token}");
}
