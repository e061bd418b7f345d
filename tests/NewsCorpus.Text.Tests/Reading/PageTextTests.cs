using System.Text;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Reading;

public sealed class PageTextTests
{
    private const string Russian = "Министры иностранных дел встретились в Женеве. Переговоры продолжались три часа, стороны довольны.";
    private const string Bulgarian = "Външните министри се срещнаха в Женева. Преговорите продължиха три часа, страните са доволни.";

    [Theory]
    [InlineData(1251, "windows-1251")]
    [InlineData(20866, "koi8-r")]
    [InlineData(28595, "iso-8859-5")]
    public void A_Cyrillic_charset_is_known_by_its_letters(int codePage, string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        PageText.Decode(encoding.GetBytes(Russian)).ShouldBe(new(Russian, name, null));
        PageText.Decode(encoding.GetBytes(Bulgarian)).ShouldBe(new(Bulgarian, name, null));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("koi8-r")]
    [InlineData("utf-8")]
    [InlineData("no-such-charset")]
    [InlineData("")]
    public void A_wrong_declaration_loses_to_the_letters(string declared) =>
        PageText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian), declared).ShouldBe(new(Russian, "windows-1251", null));

    [Theory]
    [InlineData("windows-1252", "Le café où l’été était né")]
    [InlineData("windows-1250", "Gdańsk i Łódź są daleko")]
    [InlineData("cp866", Bulgarian)]
    public void A_declaration_counts_for_what_the_letters_do_not_tell(string declared, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(declared)!.GetBytes(text);

        PageText.Decode(bytes, declared).ShouldBe(new(text, declared, null));
        PageText.Decode([.. Encoding.ASCII.GetBytes($"<meta charset='{declared}'>"), .. bytes]).Text.ShouldEndWith(text);
    }

    [Fact]
    public void Unicode_is_read_with_and_without_a_mark()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            PageText.Decode(encoding.GetBytes(Russian)).Text.ShouldBe(Russian);
            PageText.Decode([.. encoding.Preamble, .. encoding.GetBytes(Bulgarian)]).Text.ShouldBe(Bulgarian);
        }
    }

    [Fact]
    public void A_page_cut_in_the_middle_of_a_letter_is_still_UTF8()
    {
        var page = PageText.Decode(Encoding.UTF8.GetBytes(Russian).AsSpan()[..^2]);
        page.Charset.ShouldBe("utf-8");
        page.Text.ShouldStartWith("Министры иностранных дел");
    }

    [Fact]
    public void Nothing_and_white_space_are_an_empty_page()
    {
        PageText.Decode([]).Problem.ShouldBe(PageProblem.Empty);
        PageText.Decode(" \r\n\t "u8).Problem.ShouldBe(PageProblem.Empty);
        PageText.Decode(Encoding.UTF8.Preamble).Problem.ShouldBe(PageProblem.Empty);
    }

    [Fact]
    public void Binary_data_is_no_text()
    {
        var bytes = new byte[20_000_000];
        new Random(1).NextBytes(bytes);
        PageText.Decode(bytes).Problem.ShouldBe(PageProblem.NotText);
        PageText.Decode(new byte[1000]).Problem.ShouldBe(PageProblem.NotText);
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1251 \'cc\'e8\'ed\'e8\'f1\'f2\'f0}")]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("From: <Saved by a browser>\r\nSubject: =?utf-8?B?0JzQuNC9?=\r\n =?utf-8?B?0LjRgdGC?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n=D0=9C=D0=B8")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- made by a program -->\n<rss version=\"2.0\"><channel><title>Лента</title></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Лента</title></feed>")]
    public void A_file_for_other_programs_is_no_text(string file) => PageText.Decode(Encoding.UTF8.GetBytes(file)).Problem.ShouldBe(PageProblem.NotText);

    [Theory]
    [InlineData("Министр: переговоры были полезны\n\nMIME-Version: так называется строка в заголовке письма")]
    [InlineData("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><title>Лента</title></html>")]
    [InlineData("Что такое <rss и зачем он нужен")]
    public void A_page_that_only_speaks_of_such_a_file_is_text(string page) => PageText.Decode(Encoding.UTF8.GetBytes(page)).Problem.ShouldBeNull();
}
