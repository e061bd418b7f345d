using System.Threading.RateLimiting;

namespace NewsCorpus.Web.Hosting;

/// <summary>How often one address may report something: nobody needs an account for it, so nobody shall flood the editors.</summary>
internal static class ReportLimit
{
    public const string Policy = "report";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <param name="services">To add to.</param>
    /// <param name="reports">For each address and minute; looking at the form costs none.</param>
    public static IServiceCollection AddReportLimit(this IServiceCollection services, int reports) => services.AddRateLimiter(options =>
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(SignInLimit.Sender(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = reports, Window = Window })
            : RateLimitPartition.GetNoLimiter("reading")));
}
