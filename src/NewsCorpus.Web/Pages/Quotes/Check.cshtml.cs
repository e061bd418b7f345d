using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quotes.Checking;

namespace NewsCorpus.Web.Pages.Quotes;

/// <summary>Quote check: a pasted sentence, and every place where it stands, as it is or nearly so.</summary>
public sealed class CheckModel(QuoteCheck check) : PageModel
{
    /// <summary>As pasted; null before anything was.</summary>
    public string? Sentence { get; private set; }

    /// <summary>Null where there is nothing to look for.</summary>
    public CheckedSentence? Result { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "q")] string? sentence, CancellationToken ct)
    {
        Sentence = sentence;
        Result = string.IsNullOrWhiteSpace(sentence) ? null : await check.CheckAsync(sentence, ct);
    }
}
