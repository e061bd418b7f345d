namespace NewsCorpus.Text.Reading;

/// <summary>Decoded page → blocks, for one kind of page.</summary>
public interface IPageReader
{
    /// <summary>Is the page of this reader's kind, by its content?</summary>
    bool Understands(string text);

    /// <summary>Never throws.</summary>
    PageContent ReadPage(string text);
}
