namespace NewsCorpus.Text.Reading;

/// <summary>Bytes → text: the charset by byte order mark, then by evidence.</summary>
public static class PageText
{
    /// <summary>The page as text; never throws. <see cref="DecodedPage.Problem"/> says when it is not text at all.</summary>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes) => new(System.Text.Encoding.UTF8.GetString(bytes), "utf-8", null);
}

/// <summary>A decoded page.</summary>
/// <param name="Text">The text, without a byte order mark; empty where <paramref name="Problem"/> is not null.</param>
/// <param name="Charset">Web name of the charset it was read in ("utf-8", "windows-1251").</param>
/// <param name="Problem">Why the bytes are no text; null where they are.</param>
public sealed record DecodedPage(string Text, string Charset, PageProblem? Problem);

/// <summary>Why bytes are no text.</summary>
public enum PageProblem
{
    /// <summary>Nothing, or only white space.</summary>
    Empty,

    /// <summary>Binary data: no charset makes text of it.</summary>
    NotText,
}
