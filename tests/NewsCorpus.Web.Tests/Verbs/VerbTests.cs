using System.Security.Cryptography;
using System.Text.Json;
using NewsCorpus.Text.Extraction.Blocks;
using static NewsCorpus.Web.Tests.Verbs.Newscorpus;

namespace NewsCorpus.Web.Tests.Verbs;

public sealed class VerbTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    private static string[] SeedPages => [.. Directory.GetFiles(Seeds.Folder, "*.txt").Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("extract")]
    [InlineData("quotes")]
    public async Task Every_file_gives_one_object_on_a_line_of_its_own_in_the_order_given(string verb)
    {
        var (exitCode, output, error) = await RunAsync([verb, .. SeedPages]);

        error.ShouldBeEmpty();
        exitCode.ShouldBe(0);
        Lines(output).Select(line => line.GetProperty("file").GetString()).ShouldBe(SeedPages.Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_object_has_every_member_that_the_documentation_names()
    {
        var (_, output, _) = await RunAsync(["extract", SeedPages[0]]);

        Lines(output).Single().EnumerateObject().Select(p => p.Name).ShouldBe(
        [
            "file", "sha256", "language", "outlet", "author", "author_evidence", "image_credit", "page_address", "title", "title_source", "title_evidence",
            "published", "published_precision", "published_evidence", "text", "lead", "paragraphs", "removed", "paragraph_languages",
            "people", "meeting", "quotes", "reported",
        ]);
    }

    [Fact]
    public async Task File_names_come_from_standard_input_with_a_dash()
    {
        var (exitCode, output, _) = await RunAsync(["extract", "-"], string.Join('\n', SeedPages) + "\n");

        exitCode.ShouldBe(0);
        Lines(output).Count.ShouldBe(SeedPages.Length);
    }

    [Fact]
    public async Task Quotes_takes_the_file_as_it_stands()
    {
        var file = Path.Combine(_data, "article.txt");
        await File.WriteAllTextAsync(file, "Читайте также\r\n\r\n«Мы договорились обо всём», — сказал министр.\r\n", TestContext.Current.CancellationToken);

        var (_, output, _) = await RunAsync(["quotes", file]);

        Lines(output).Single().GetProperty("text").GetString().ShouldBe(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("quotes")]
    public async Task A_container_gives_an_object_for_each_page_in_it_and_a_sentence_for_each_that_is_broken(string verb)
    {
        var lines = SeedPages.Take(2).Select(path => JsonSerializer.Serialize(new { text = File.ReadAllText(path) }));
        var file = Path.Combine(_data, "pages.jsonl");
        await File.WriteAllLinesAsync(file, [.. lines, "{\"text\": "], TestContext.Current.CancellationToken);

        var (exitCode, output, error) = await RunAsync([verb, file]);

        exitCode.ShouldBe(1);
        error.Trim().ShouldBe($"{file}#3 is no JSON object.");
        Lines(output).Select(line => line.GetProperty("file").GetString()).ShouldBe(["pages.jsonl#1", "pages.jsonl#2"]);
        Lines(output)[0].GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(SeedPages[0]))));
    }

    [Fact]
    public async Task Explain_says_of_every_marked_string_why_it_is_a_quote_or_none()
    {
        var file = Path.Combine(_data, "article.txt");
        await File.WriteAllTextAsync(file, "«Мы договорились обо всём, что важно», — сказал министр газете «Вестник».", TestContext.Current.CancellationToken);

        var (_, output, _) = await RunAsync(["quotes", "--explain", file]);

        var page = Lines(output).Single();
        page.GetProperty("quotes").EnumerateArray().Single().GetProperty("basis").GetString().ShouldBe("adjacent");
        page.GetProperty("refused").EnumerateArray().Single().GetProperty("reason").GetString().ShouldBe("name");
    }

    [Fact]
    public async Task Explain_says_of_every_block_what_weighed_most()
    {
        var (_, output, _) = await RunAsync(["extract", "--explain", SeedPages[0]]);

        var blocks = Lines(output).Single().GetProperty("blocks").EnumerateArray().ToList();
        blocks.Count.ShouldBeGreaterThan(10);
        blocks.ShouldAllBe(block => block.GetProperty("weightiest").GetArrayLength() == 3);
    }

    [Fact]
    public async Task One_bad_file_is_one_sentence_and_exit_code_1_and_the_others_are_printed()
    {
        var (exitCode, output, error) = await RunAsync(["extract", "nowhere.txt", SeedPages[0]]);

        exitCode.ShouldBe(1);
        error.Trim().ShouldBe("nowhere.txt does not exist.");
        Lines(output).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--no-such-option", "x")]
    [InlineData("ingest")]
    [InlineData("frobnicate")]
    [InlineData("serve", "--urls", "nonsense")]
    public async Task A_call_that_cannot_be_taken_is_one_sentence_and_exit_code_1(params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_one_sentence()
    {
        var file = Path.Combine(_data, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (exitCode, _, error) = await RunAsync(["ingest", Seeds.Folder, "--data", Path.Combine(file, "data")]);

        exitCode.ShouldBe(1);
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("ingest", "x.txt")]
    public async Task A_file_that_is_no_database_is_one_sentence_and_stays_as_it_is(params string[] verb)
    {
        var file = Path.Combine(_data, "newscorpus.db");
        await File.WriteAllTextAsync(file, "Somebody's own notes, which happen to have this name.", TestContext.Current.CancellationToken);

        var (exitCode, _, error) = await RunAsync([.. verb, "--data", _data]);

        exitCode.ShouldBe(1);
        error.Trim().Split('\n').Length.ShouldBe(1);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldStartWith("Somebody's own notes");
    }

    [Fact]
    public async Task The_same_judged_pages_train_the_same_weights()
    {
        var judged = Path.Combine(_data, "judged.jsonl");
        await File.WriteAllLinesAsync(judged, Enumerable.Range(1, 3).Select(i => JsonSerializer.Serialize(new
        {
            page = $"Главная\nПогода\nДелегация номер {i} приехала в город утром и осмотрела новый мост через реку.\nВечером гости уехали домой и обещали вернуться весной.\nПодписаться",
            reference = $"Делегация номер {i} приехала в город утром и осмотрела новый мост через реку. Вечером гости уехали домой и обещали вернуться весной.",
        })), TestContext.Current.CancellationToken);

        var weights = new List<string>();
        foreach (var name in new[] { "once.json", "again.json" })
        {
            var (exitCode, _, _) = await RunAsync(["train-blocks", judged, "--kind", "whole", "--out", Path.Combine(_data, name)]);
            exitCode.ShouldBe(0);
            weights.Add(await File.ReadAllTextAsync(Path.Combine(_data, name), TestContext.Current.CancellationToken));
        }

        weights[1].ShouldBe(weights[0]);
        using var stream = File.OpenRead(Path.Combine(_data, "once.json"));
        BlockModel.Read(stream).Clean.Threshold.ShouldBe(BlockModel.Default.Clean.Threshold);
    }

    [Fact]
    public async Task A_run_that_is_killed_goes_on_where_it_was()
    {
        var pages = Path.Combine(_data, "pages");
        Directory.CreateDirectory(pages);
        var text = await File.ReadAllTextAsync(SeedPages[0], TestContext.Current.CancellationToken);
        for (var i = 0; i < 60; i++)
            await File.WriteAllTextAsync(Path.Combine(pages, $"{i:00}.txt"), $"{text}\n{i}", TestContext.Current.CancellationToken);

        using (var killed = Start(["ingest", pages, "--data", _data]))
        {
            for (var i = 0; i < 20; i++) await killed.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        var (exitCode, output, _) = await RunAsync(["ingest", pages, "--data", _data]);

        exitCode.ShouldBe(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Count(l => l.EndsWith("is in the corpus already.", StringComparison.Ordinal)).ShouldBeInRange(20, 60);
        lines.Length.ShouldBe(61);
        (await RunAsync(["ingest", pages, "--data", _data])).Output.Trim().ShouldEndWith("60 Unchanged");
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
}
