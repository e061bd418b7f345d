using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>
/// What no page may have: a message on the console (violations of the content security policy come there too), an uncaught error,
/// an answer of 400 and more, a request to anywhere else.
/// </summary>
public sealed class PageProblems
{
    private readonly List<string> _problems = [];

    public PageProblems(IPage page, string origin)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _problems.Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Add($"uncaught: {error}");
        page.RequestFailed += (_, request) =>
        {
            // A page that is left, or has heard enough, closes its stream of events.
            if (request.ResourceType != "eventsource") _problems.Add($"failed: {request.Url} {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) _problems.Add($"{response.Status} {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _problems.Add($"elsewhere: {request.Url}");
        };
    }

    public IReadOnlyList<string> All => _problems;
}
