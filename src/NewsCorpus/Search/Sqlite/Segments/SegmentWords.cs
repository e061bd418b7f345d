namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// Gathers the words of rows for a segment of the index, as FTS5 would of the same rows: in a fraction of the time, and by any thread, because neither database nor
/// ids are needed. What it has in memory is used again for the next draft.
/// </summary>
internal sealed class SegmentWords
{
    private readonly TermTable _terms = new();
    private readonly List<Token> _tokens = [];
    private readonly char[] _letters = new char[IndexToken.MostLetters];
    private readonly DraftWriter _draft = new();
    private Occurrence[] _sorted = [];
    private List<WordCounts> _rows = [];

    /// <summary>Rows since the last draft; the number of the next one.</summary>
    public int Rows => _rows.Count;

    public void Add(IndexedText row) => _rows.Add(new(Add(row.Text, row.Language, column: 0), Add(row.Title, row.Language, column: 1)));

    /// <summary>Of all rows since the last one.</summary>
    public SegmentDraft TakeDraft()
    {
        var terms = _terms.InOrder();
        var rest = SortedBy(terms);
        foreach (var term in terms)
        {
            _draft.AddTerm(_terms[term], rest[.._terms.TimesMet(term)]);
            rest = rest[_terms.TimesMet(term)..];
        }
        var draft = _draft.TakeDraft(_rows);
        _rows = [];
        _tokens.Clear();
        _terms.Clear();
        return draft;
    }

    /// <returns>How many words the column has; a token at the place of another is none.</returns>
    private int Add(string text, string language, int column)
    {
        var place = -1;
        foreach (var token in IndexTokens.OfText(text, language))
        {
            if (!token.IsAtSamePlace)
                place++;
            _tokens.Add(new(_terms.Meet(_letters.AsSpan(0, token.CopyTo(_letters))), new(_rows.Count, column, place)));
        }
        return place + 1;
    }

    /// <summary>All that stands at one term after all of the terms before it, otherwise as it was added.</summary>
    private ReadOnlySpan<Occurrence> SortedBy(int[] terms)
    {
        if (_sorted.Length < _tokens.Count)
            _sorted = new Occurrence[2 * _tokens.Count];
        var (next, before) = (new int[terms.Length], 0);
        foreach (var term in terms)
        {
            next[term] = before;
            before += _terms.TimesMet(term);
        }
        foreach (var token in _tokens)
            _sorted[next[token.Term]++] = token.Occurrence;
        return _sorted.AsSpan(0, _tokens.Count);
    }

    private readonly record struct Token(int Term, Occurrence Occurrence);
}

/// <summary>Where a term stands.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Place">How many words of the column stand before it.</param>
internal readonly record struct Occurrence(int Row, int Column, int Place);
