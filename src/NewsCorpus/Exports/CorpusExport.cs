using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Reading.Containers;

namespace NewsCorpus.Exports;

/// <summary>Every page of the corpus as a line of JSON that <c>ingest</c> reads back: its bytes and all that is known beside them, and, for others to read, its article.</summary>
public sealed class CorpusExport(IDbContextFactory<CorpusDb> contexts, Originals originals)
{
    /// <summary>Pages read from the database at a time.</summary>
    private const int Portion = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>In the order in which the pages came, so that reading them back decides the same copies.</summary>
    public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (var last = 0; ;)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var pages = await db.Pages.AsNoTracking().AsSplitQuery().Include(p => p.Article!.Outlet).Include(p => p.Article!.Quotes)
                .Where(p => p.Id > last).OrderBy(p => p.Id).Take(Portion).ToListAsync(ct);
            if (pages is []) yield break;
            last = pages[^1].Id;
            foreach (var page in pages) yield return JsonSerializer.Serialize(LineOf(page), CorpusJson.Options);
        }
    }

    private ExportedPage LineOf(Page page)
    {
        var bytes = originals.Read(page.Sha256, page.Name, page.Context).Bytes;
        var text = TextOf(bytes);
        return new ExportedPage
        {
            Name = page.Name,
            Sha256 = page.Sha256,
            Page = text,
            PageBase64 = text is null ? Convert.ToBase64String(bytes) : null,
            Context = page.Context,
            Article = page.Article is { } article ? ExportedArticle.Of(article) : null,
        };
    }

    // Text stays readable; bytes that would not come back the same are packed.
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? null : Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary>What the machine found in an exported page. <c>ingest</c> finds it again and does not read it.</summary>
/// <param name="Published">See <see cref="IsoDate"/>.</param>
public sealed record ExportedArticle(string Title, string Language, string? Outlet, string? Published, string Text, IReadOnlyList<ExportedQuote> Quotes)
{
    public static ExportedArticle Of(Article article) => new(
        article.Title, article.Language, article.Outlet?.Name, IsoDate.Of(article.Published, article.PublishedPrecision), article.Text,
        [.. article.Quotes.OrderBy(q => q.Position).Select(q => new ExportedQuote(q.Text, q.SpeakerName))]);
}

/// <summary>A quote of an exported page.</summary>
/// <param name="Speaker">Null where nobody is known.</param>
public sealed record ExportedQuote(string Text, string? Speaker);
