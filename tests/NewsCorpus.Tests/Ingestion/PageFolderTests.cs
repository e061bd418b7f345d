using NewsCorpus.Ingestion;

namespace NewsCorpus.Tests.Ingestion;

public sealed class PageFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    [Fact]
    public void Folders_are_searched_in_the_order_of_names_for_pages_only()
    {
        foreach (var name in new[] { "b/2.txt", "a/1.TXT", "catalogue.json", "c.txt" }) Write(name);

        Names().ShouldBe(["a/1.TXT", "b/2.txt", "c.txt"]);
    }

    [Fact]
    public void A_link_to_a_folder_above_makes_no_circle()
    {
        Write("a/1.txt");
        Directory.CreateSymbolicLink(Path.Combine(_root, "a", "up"), _root);

        Names().ShouldBe(["a/1.txt"]);
    }

    [Fact]
    public void A_file_named_by_itself_is_taken_whatever_its_name() =>
        PageFolder.PagesBelow("page.dump").ShouldBe([("page.dump", null)]);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private IEnumerable<string> Names() => PageFolder.PagesBelow(_root).Select(p => Path.GetRelativePath(_root, p.Path).Replace('\\', '/'));

    private void Write(string name)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }
}
