using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace NewsCorpus.Web.Hosting;

/// <summary>How often one address may try to sign in: beside the lock on each account, against lists of names.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <param name="services">To add to.</param>
    /// <param name="attempts">For each address and minute; reading the pages costs none.</param>
    public static IServiceCollection AddSignInLimit(this IServiceCollection services, int attempts) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(Sender(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = attempts, Window = Window })
            : RateLimitPartition.GetNoLimiter("reading"));
    });

    /// <summary>One subscriber has one IPv4 address, or 2^64 of IPv6.</summary>
    internal static string Sender(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
