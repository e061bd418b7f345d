using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>One line for each violation; empty where there is none.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page) =>
        [.. (await page.RunAxe(Wcag22)).Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Select(n => n.Target))}")];
}
