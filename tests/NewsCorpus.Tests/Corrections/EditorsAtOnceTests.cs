using Microsoft.EntityFrameworkCore;
using NewsCorpus.Corrections;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Tests.Corrections;

public sealed class EditorsAtOnceTests
{
    private const int Editors = 8;
    private const int Rounds = 4;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Eight_editors_on_one_article_lose_nothing()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await corpus.IngestAsync(
            """
            Министры договорились о новых переговорах
            14 мая 2019
            Министр иностранных дел Заречья Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
            «Мы готовы продолжать разговор о торговле и не видим причин его откладывать», — сказал Малинин журналистам после встречи в Златице.
            """);
        var editors = new List<int>();
        for (var i = 0; i < Editors; i++) editors.Add(await corpus.AddEditorAsync($"editor {i}"));

        await Task.WhenAll(editors.Select(editor => Task.Run(() => EditAsync(corpus, editor), Ct)));

        await using var db = corpus.NewDb();
        var article = await db.Articles.Include(a => a.Tags).Include(a => a.Quotes).SingleAsync(Ct);
        article.Tags.Count.ShouldBe(Editors * Rounds);
        (article.Version, article.Quotes.Single().Version).ShouldBe((Editors * Rounds, Editors * Rounds));
        // Nobody has written over what he had not seen: each change begins where the one before it ended.
        foreach (var what in new[] { "title", "quote" })
        {
            var changes = await db.Changes.Where(c => c.What == what).OrderBy(c => c.Id).Select(c => new { c.Before, c.After }).ToListAsync(Ct);
            changes.Count.ShouldBe(Editors * Rounds);
            changes.Skip(1).Select(c => c.Before).ShouldBe(changes.SkipLast(1).Select(c => c.After));
        }
    }

    private static async Task EditAsync(TestCorpus corpus, int editor)
    {
        for (var round = 0; round < Rounds; round++)
        {
            (await corpus.Get<TagEditing>().AddAsync(1, $"метка {editor} {round}", "ru", editor, Ct)).ShouldBe(TagEdit.Done);
            await UntilDoneAsync(async () => await TitleAsync(corpus, $"Заголовок {editor} {round}", editor) is ArticleEdit.Done);
            await UntilDoneAsync(async () => await SpeakerAsync(corpus, $"участник {editor} {round}", editor) is QuoteEdit.Done);
        }
    }

    /// <summary>Whoever comes second looks again, and then decides.</summary>
    private static async Task UntilDoneAsync(Func<Task<bool>> edit)
    {
        while (!await edit()) Ct.ThrowIfCancellationRequested();
    }

    private static async Task<ArticleEdit> TitleAsync(TestCorpus corpus, string title, int editor)
    {
        await using var db = corpus.NewDb();
        var seen = await db.Articles.AsNoTracking().SingleAsync(Ct);
        return await corpus.Get<ArticleEditing>().CorrectAsync(new(seen.Id, seen.Version), new(title, "2019-05-14", null, "ru"), editor, Ct);
    }

    private static async Task<QuoteEdit> SpeakerAsync(TestCorpus corpus, string speaker, int editor)
    {
        await using var db = corpus.NewDb();
        var seen = await db.Quotes.AsNoTracking().SingleAsync(Ct);
        return await corpus.Get<QuoteEditing>().CorrectAsync(new(seen.ArticleId, seen.Position, seen.Version), QuoteKind.Direct, speaker, editor, Ct);
    }
}
