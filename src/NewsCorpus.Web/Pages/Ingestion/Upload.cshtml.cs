using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>Pages and containers handed in by the browser, and a run over them.</summary>
[RequestSizeLimit(Uploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.MostBytes)]
[ReadableUpload]
public sealed class UploadModel(Uploads uploads, RunHost host) : PageModel
{
    /// <summary>Name of the sentence that says why nothing was started; null where nothing was asked for.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
        // The form shows itself.
    }

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files, CancellationToken ct)
    {
        if (files.Count is 0) return Refuse("Problem.NoFile", StatusCodes.Status400BadRequest);
        if (files.Count > Uploads.MostFiles) return Refuse("Problem.ManyFiles", StatusCodes.Status400BadRequest);
        if (await uploads.TryKeepAsync(files, ct) is not { } settings) return StatusCode(StatusCodes.Status507InsufficientStorage);
        if (await host.TryBeginAsync(settings, User.Identity!.Name!, ct) is { } run) return RedirectToPage("Run", new { id = run });
        uploads.Forget(settings);
        return Refuse("Problem.Busy", StatusCodes.Status409Conflict);
    }

    private PageResult Refuse(string problem, int status)
    {
        (Problem, Response.StatusCode) = (problem, status);
        return Page();
    }
}
