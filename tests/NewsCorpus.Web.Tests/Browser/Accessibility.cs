using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
public static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Axe is run by hand: the package for Playwright opens a second page for each run and carries every passed check across.</summary>
    private const string Run =
        """
        () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
          .then(result => result.violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.target.join(' ')).join(', ')}`))
        """;

    /// <summary>One line for each violation; empty where there is none.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
