using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Quotes.Checking;

/// <summary>A text as words that can be compared: letters folded, and one key for all forms of a word.</summary>
public sealed class ComparedText
{
    private readonly string _text;
    private readonly TextSpan[] _spans;

    /// <param name="text">Any text.</param>
    /// <param name="language">ISO 639-1 code of the text that it is compared with: keys of two languages are never equal.</param>
    public ComparedText(string text, string language)
    {
        _text = text;
        _spans = [.. Tokenizer.Words(text)];
        Forms = [.. _spans.Select(span => LetterFold.Of(span.In(text)))];
        Keys = [.. Forms.Select(form => Lemmas.Of(form, language) ?? form)];
    }

    /// <summary>The words, letters folded.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>The lemma of each word; its form in a language without rules.</summary>
    public IReadOnlyList<string> Keys { get; }

    public int Count => _spans.Length;

    /// <summary>Where the words from one to another stand, with what is between them.</summary>
    public TextSpan Span(int first, int last) => new(_spans[first].Start, _spans[last].End);

    /// <summary>The words from one to another as they are written.</summary>
    public string Words(int first, int last) => Span(first, last).In(_text);
}
