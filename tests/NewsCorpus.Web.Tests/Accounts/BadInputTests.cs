using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Accounts;

/// <summary>Whatever an editor or a guest sends: a clear sentence in the language of the interface, and nothing half done.</summary>
public sealed class BadInputTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "a name has at most 60 characters", "at least one letter or digit")]
    [InlineData("ru", "в названии не больше 60 знаков", "хотя бы одна буква или цифра")]
    [InlineData("bg", "името е най-много 60 знака", "поне една буква или цифра")]
    public async Task A_tag_of_ten_thousand_characters_and_an_empty_one(string language, string tooLong, string empty)
    {
        var editor = await EditorAsync(language);
        var before = await RowsAsync();

        await ShouldSayAsync(await editor.PostAsync("/edit/articles/1/tags", ("name", new string('я', 10_000))), HttpStatusCode.UnprocessableEntity, tooLong);
        await ShouldSayAsync(await editor.PostAsync("/edit/articles/1/tags", ("name", "")), HttpStatusCode.UnprocessableEntity, empty);

        (await RowsAsync()).ShouldBe(before);
    }

    /// <summary>What looks the same is the same: no second tag, and no second link. Renamed so, another tag is refused in a sentence.</summary>
    [Theory]
    [InlineData("en", "Another tag bears this name")]
    [InlineData("ru", "уже носит другая метка")]
    [InlineData("bg", "Друг етикет вече носи")]
    public async Task A_tag_that_differs_only_by_case_or_by_latin_look_alikes(string language, string taken)
    {
        var editor = await EditorAsync(language);
        await editor.PostAsync("/edit/articles/1/tags", ("name", $"Санкции {language}"));
        await editor.PostAsync("/edit/articles/1/tags", ("name", $"Другое {language}"));
        var before = await RowsAsync();

        (await editor.PostAsync("/edit/articles/1/tags", ("name", $"САНКЦИИ {language}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await editor.PostAsync("/edit/articles/1/tags", ("name", $"Cанкции {language}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ShouldSayAsync(await editor.PostAsync($"/edit/tags/drugoe-{language}", ($"name-{language}", $"Cанкции {language}"), ("colour", "Red"), ("version", "0")), HttpStatusCode.Conflict, taken);

        (await RowsAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("en", "no longer signed in", "has expired after seven days")]
    [InlineData("ru", "другой установке", "истекли её семь дней")]
    [InlineData("bg", "друга инсталация", "изтекла е след седем дни")]
    public async Task A_cookie_from_another_installation_and_an_expired_invitation(string language, string ended, string closed)
    {
        var stranger = new Visitor(Site.Url, language);
        stranger.Remember("nc.account", "CfDJ8Foreign");
        (await stranger.ReadAsync("/account/sign-in?back=%2Faccount")).ShouldContain(ended);

        var token = await ExpiredAsync();
        var before = await RowsAsync();
        var guest = new Visitor(Site.Url, language);
        await ShouldSayAsync(await guest.GetAsync($"/account/invitation?token={token}"), HttpStatusCode.Gone, closed);
        await ShouldSayAsync(await guest.PostAsync("/account/invitation", ("token", token), ("name", "Late guest"), ("password", TestAccounts.Password)), null, closed);
        (await RowsAsync()).ShouldBe(before);
    }

    [Theory, InlineData("en", "There is nothing at this address"), InlineData("ru", "По этому адресу ничего нет"), InlineData("bg", "На този адрес няма нищо")]
    public async Task The_id_of_a_deleted_article(string language, string sentence)
    {
        var editor = await EditorAsync(language);
        var before = await RowsAsync();

        foreach (var address in new[] { "/edit/articles/4711/tags", "/edit/articles/4711", "/edit/articles/4711/meetings", "/edit/quotes/4711/0", "/edit/quotes/4711/mark" })
            await ShouldSayAsync(await editor.GetAsync(address), HttpStatusCode.NotFound, sentence);
        await ShouldSayAsync(await editor.PostAsync("/edit/articles/4711/tags", ("name", "Метка")), HttpStatusCode.NotFound, sentence);
        await ShouldSayAsync(await editor.PostAsync("/edit/articles/4711", ("title", "Заголовок"), ("language", "ru"), ("version", "0")), HttpStatusCode.NotFound, sentence);

        (await RowsAsync()).ShouldBe(before);
    }

    private static async Task ShouldSayAsync(HttpResponseMessage answer, HttpStatusCode? status, string sentence)
    {
        if (status is { } expected) answer.StatusCode.ShouldBe(expected);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain(sentence);
    }

    private async Task<Visitor> EditorAsync(string language)
    {
        var editor = new Visitor(Site.Url, language);
        await editor.SignInAsync(nameof(Role.Editor));
        return editor;
    }

    private async Task<string> ExpiredAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<Invitations>().MakeAsync(Role.Editor, "a guest", null, Ct);
        await scope.ServiceProvider.GetRequiredService<CorpusDb>().Invitations.ExecuteUpdateAsync(set => set.SetProperty(i => i.ExpiresAt, DateTimeOffset.UnixEpoch), Ct);
        return token;
    }

    /// <summary>Of everything that such input might leave behind.</summary>
    private async Task<(int, int, int, int)> RowsAsync()
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        return (await db.Tags.CountAsync(Ct), await db.Tags.SelectMany(t => t.Articles).CountAsync(Ct), await db.Changes.CountAsync(Ct), await db.Accounts.CountAsync(Ct));
    }
}
