using System.Text.Json;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>The five pages of the repository's <c>seeds</c> folder and the truth about them.</summary>
internal static class SeedPages
{
    private static readonly string Root = FindRoot();

    private static readonly Lazy<IReadOnlyDictionary<string, SeedTruth>> Truths = new(() =>
        JsonSerializer.Deserialize<List<SeedTruth>>(File.ReadAllText(Path.Combine(Root, "tests/NewsCorpus.Text.Tests/Extraction/seeds.golden.json")), JsonSerializerOptions.Web)!
            .ToDictionary(truth => truth.File));

    public static TheoryData<string> Names => [.. Truths.Value.Keys];

    public static SeedTruth Truth(string name) => Truths.Value[name];

    public static string Text(string name) => PageText.Decode(File.ReadAllBytes(Path.Combine(Root, "seeds", name))).Text;

    public static ExtractedArticle Extract(string name)
    {
        using var outlets = File.OpenRead(Path.Combine(Root, "seeds/outlets.json"));
        return new ArticleExtractor(OutletCatalogue.Read(outlets)).Extract(DumpReader.Read(Text(name)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsCorpus.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}

/// <summary>What is true of a seed page, by the page's line numbers.</summary>
internal sealed record SeedTruth(
    string File, string Language, string? Outlet, int? TitleLine, string? Published, string? Evidence, int? LeadLine, int[] BodyLines, Dictionary<string, int[]> Removed);
