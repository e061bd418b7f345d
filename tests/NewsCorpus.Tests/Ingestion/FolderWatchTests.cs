using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Tests.Ingestion;

public sealed class FolderWatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_ingested_once_what_came_into_it_stands_still()
    {
        var watch = new FolderWatch(_folder);
        Write("a.txt", "half of the");

        watch.Look().ShouldBeFalse();
        Write("a.txt", "half of the page");
        watch.Look().ShouldBeFalse();
        watch.Look().ShouldBeTrue();
        watch.Look().ShouldBeFalse();
    }

    [Fact]
    public void An_empty_folder_is_nothing_to_ingest()
    {
        var watch = new FolderWatch(_folder);

        Enumerable.Range(0, 3).Select(_ => watch.Look()).ShouldAllBe(due => !due);
    }

    [Fact]
    public void A_file_in_a_folder_below_counts_too()
    {
        var watch = new FolderWatch(_folder);
        Write("a.txt", "page");
        watch.Look();
        watch.Look().ShouldBeTrue();

        Directory.CreateDirectory(Path.Combine(_folder, "below"));
        Write("below/b.txt", "page");

        watch.Look().ShouldBeFalse();
        watch.Look().ShouldBeTrue();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
