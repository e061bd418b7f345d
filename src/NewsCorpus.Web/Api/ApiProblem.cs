using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace NewsCorpus.Web.Api;

/// <summary>Ends that a program must know apart; the answer is a problem of RFC 9457 with the name as its "code".</summary>
internal sealed record ApiProblem(string Code, int Status, string Detail)
{
    public static ApiProblem BadCursor { get; } = new("bad_cursor", StatusCodes.Status400BadRequest, "\"after\" is no place in this list: take it from \"next\" as it is.");

    public static ApiProblem BadLimit { get; } = new("bad_limit", StatusCodes.Status400BadRequest, "\"limit\" is a number from 1 to 100.");

    public static ApiProblem BadParameter { get; } = new("bad_parameter", StatusCodes.Status400BadRequest, "A parameter has a value that it cannot have; the description at /api/v1/openapi.json has them all.");

    public static ApiProblem QueryTooLong { get; } = new("query_too_long", StatusCodes.Status400BadRequest, "\"q\" has more than 1,000 characters.");

    public static ApiProblem Unknown { get; } = new("unknown", StatusCodes.Status404NotFound, "There is nothing of that name or number.");

    public ProblemHttpResult Result() => TypedResults.Problem(Detail, statusCode: Status, extensions: new Dictionary<string, object?> { ["code"] = Code });

    /// <summary>Names the ends that the server itself comes to: no such address, a number that is none, too many requests.</summary>
    public static void AddCode(ProblemDetails problem) => problem.Extensions.TryAdd("code", problem.Status switch
    {
        StatusCodes.Status400BadRequest => BadParameter.Code,
        StatusCodes.Status401Unauthorized => "signed_out",
        StatusCodes.Status404NotFound => Unknown.Code,
        StatusCodes.Status405MethodNotAllowed => "read_only",
        StatusCodes.Status429TooManyRequests => "too_many_requests",
        _ => "error",
    });
}
