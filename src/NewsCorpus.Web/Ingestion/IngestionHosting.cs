namespace NewsCorpus.Web.Ingestion;

/// <summary>Registers what the site needs to run ingestion.</summary>
internal static class IngestionHosting
{
    public static IServiceCollection AddIngestionDesk(this IServiceCollection services) => services
        .AddSingleton<Inbox>()
        .AddSingleton<Uploads>()
        .AddSingleton<RunWatch>()
        .AddSingleton<CheckDesk>();
}
