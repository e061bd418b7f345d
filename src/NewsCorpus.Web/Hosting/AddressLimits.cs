using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsCorpus.Web.Hosting;

/// <summary>How often one address may ask for what costs more than a page, or comes with every key. Refused as everywhere: 429 and when to come back.</summary>
internal static class AddressLimits
{
    public const string Exports = "exports";
    public const string Suggestions = "suggestions";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddAddressLimits(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<LimitOptions>(configuration.GetSection("Limits"))
        .AddRateLimiter(options => options
            .AddPolicy(Exports, http => Of(http, limits => limits.ExportsPerMinute))
            .AddPolicy(Suggestions, http => Of(http, limits => limits.SuggestionsPerMinute)));

    private static RateLimitPartition<string> Of(HttpContext http, Func<LimitOptions, int> permits) => RateLimitPartition.GetFixedWindowLimiter(
        SignInLimit.Sender(http.Connection.RemoteIpAddress),
        _ => new() { PermitLimit = permits(http.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value), Window = Window });
}

/// <summary>Section "Limits" of the configuration: requests of one address in a minute, 1 or more.</summary>
public sealed class LimitOptions
{
    /// <summary>Files of all that a search finds. A person takes a few; thirty leave room for an office behind one address.</summary>
    public int ExportsPerMinute { get; set; } = 30;

    /// <summary>The box asks at most eight times a second, and people pause; ten a second are an office that types.</summary>
    public int SuggestionsPerMinute { get; set; } = 600;
}
