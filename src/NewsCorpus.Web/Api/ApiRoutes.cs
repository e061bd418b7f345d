using Microsoft.AspNetCore.OpenApi;
using NewsCorpus.Exports;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1</c>: the corpus for programs; docs/api.md has it for people.</summary>
internal static class ApiRoutes
{
    private const string Root = "/api/v1";

    /// <summary>Of what one address may ask in a minute.</summary>
    public const string Limit = "api";

    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<ApiOptions>(configuration.GetSection("Api"))
        .AddProblemDetails(options => options.CustomizeProblemDetails = context => ApiProblem.AddCode(context.ProblemDetails))
        .ConfigureHttpJsonOptions(json => CorpusJson.Configured(json.SerializerOptions))
        .AddRateLimiter(options => options.AddPolicy<string, ApiLimit>(Limit))
        .AddOpenApi("v1", Describe);

    private static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(Root.TrimStart('/'), StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "NewsCorpus", Version = "1", Description = "What was said at a meeting, by whom, and how each outlet told it." };
            return Task.CompletedTask;
        });
    }

    /// <summary>Whether an error of this request is told to a program, and not on a page.</summary>
    public static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root).RequireRateLimiting(Limit).AddEndpointFilter<ConditionalGet>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapArticles();
        api.MapQuotes();
        api.MapMeetings();
        api.MapPeople();
        api.MapSearch();
        app.MapOpenApi(Root + "/openapi.json").RequireRateLimiting(Limit);
    }
}
