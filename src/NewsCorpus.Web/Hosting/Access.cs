using Microsoft.AspNetCore.Authorization;
using NewsCorpus.Accounts;

namespace NewsCorpus.Web.Hosting;

/// <summary>Who may use an address. The first words of its route say it, so that a new page is protected by where it is put, and none by being remembered.</summary>
internal static class Access
{
    /// <summary>Whoever comes, also where reading is closed to the public.</summary>
    public const string Anybody = "anybody";

    /// <summary>Whoever comes, or whoever is signed in: as the site was started.</summary>
    public const string Reader = "reader";

    public const string SignedIn = "signed in";

    public const string Editor = "editor";

    public const string Administrator = "administrator";

    /// <summary>Read from above: the first start that fits decides.</summary>
    private static readonly (string Start, string Policy)[] Rules =
    [
        ("account/sign-in", Anybody), ("account/invitation", Anybody), ("errors", Anybody), ("health", Anybody), ("language", Anybody),
        ("account", SignedIn), ("edit", Editor), ("admin", Administrator),
        ("", Reader),
    ];

    /// <param name="services">To add to.</param>
    /// <param name="isPrivate">Reading is for those who are signed in.</param>
    public static IServiceCollection AddAccess(this IServiceCollection services, bool isPrivate) => services.AddAuthorization(options =>
    {
        options.AddPolicy(Anybody, Open);
        options.AddPolicy(Reader, isPrivate ? SomebodyKnown : Open);
        options.AddPolicy(SignedIn, SomebodyKnown);
        options.AddPolicy(Editor, policy => policy.RequireRole(nameof(Role.Editor), nameof(Role.Administrator)));
        options.AddPolicy(Administrator, policy => policy.RequireRole(nameof(Role.Administrator)));
    });

    /// <summary>Gives each endpoint the policy that its route asks for.</summary>
    public static TBuilder RequireAccess<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route }) endpoint.Metadata.Add(new AuthorizeAttribute(PolicyOf(route)));
        });
        return endpoints;
    }

    /// <param name="route">The pattern of a route: "/admin/accounts", "articles/{id:int}".</param>
    internal static string PolicyOf(string route) => Rules.First(rule => $"{route.Trim('/')}/".StartsWith(rule.Start is "" ? "" : $"{rule.Start}/", StringComparison.OrdinalIgnoreCase)).Policy;

    private static void Open(AuthorizationPolicyBuilder policy) => policy.RequireAssertion(_ => true);

    private static void SomebodyKnown(AuthorizationPolicyBuilder policy) => policy.RequireAuthenticatedUser();
}
