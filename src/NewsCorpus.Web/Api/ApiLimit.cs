using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary>How often one address may ask. See <see cref="ApiOptions.RequestsPerMinute"/>.</summary>
internal sealed class ApiLimit(IOptions<ApiOptions> options) : IRateLimiterPolicy<string>
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Refused as everywhere: 429 and when to come back.</summary>
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        SignInLimit.Sender(httpContext.Connection.RemoteIpAddress), _ => new() { PermitLimit = options.Value.RequestsPerMinute, Window = Window });
}
