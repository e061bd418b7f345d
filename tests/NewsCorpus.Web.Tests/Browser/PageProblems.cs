using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>
/// What no page may have: a message on the console (violations of the content security policy come there too), an uncaught error,
/// an answer of 400 and more, a request to anywhere else.
/// </summary>
public sealed class PageProblems
{
    private readonly ConcurrentQueue<string> _problems = [];

    public PageProblems(IPage page, string origin)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _problems.Enqueue($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Enqueue($"uncaught: {error}");
        page.RequestFailed += (_, request) =>
        {
            // A page that is left, or needs an answer no longer, gives up what it has asked for.
            if (request.Failure != "net::ERR_ABORTED") _problems.Enqueue($"failed: {request.Url} {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) _problems.Enqueue($"{response.Status} {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _problems.Enqueue($"elsewhere: {request.Url}");
        };
    }

    public IReadOnlyCollection<string> All => _problems;
}
