using NewsCorpus.Text.Reading.Html;

namespace NewsCorpus.Text.Reading;

/// <summary>Decoded page → blocks, by the first reader that understands it; text dumps are what is left.</summary>
public static class PageReader
{
    private static readonly IPageReader[] Readers = [new HtmlReader(), new DumpReader()];

    public static PageContent Read(string text) => Readers.First(reader => reader.Understands(text)).ReadPage(text);
}
