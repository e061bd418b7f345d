using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>
/// Reads from the segments of the index where the tokens of a part stand. FTS5 opens every segment for every token, and puts the list of a beginning together before it
/// gives away the first of it, also where only new articles are asked for: here only segments that have some are looked at, each once for all tokens.
/// </summary>
internal sealed class TokenReader
{
    private readonly Match _part;
    private readonly IndexPages _pages;
    private readonly WantedToken[] _wanted;
    private readonly FoundRows _found;

    /// <param name="part">Of tokens only.</param>
    public TokenReader(Match part, IndexPages pages)
    {
        (_part, _pages, _found) = (part, pages, new(part));
        _wanted = [.. part.Phrases.SelectMany((phrase, number) => phrase.Tokens!.Tokens.Select(token => (token, number)), (_, token) => token)
            .GroupBy(token => token.token, (token, all) => new WantedToken(Utf8(token), [.. all.Select(one => one.number)]))];
        Array.Sort(_wanted, (a, b) => a.Token.AsSpan().SequenceCompareTo(b.Token));
    }

    /// <summary>What the part finds in rows that came into the index after an origin.</summary>
    /// <param name="after">See <see cref="IndexPages.LastOrigin"/>; 0 for all rows.</param>
    /// <param name="isWanted">Whether what is found in an article is taken.</param>
    public PartMatches Read(long after, Predicate<int> isWanted, CancellationToken ct)
    {
        foreach (var segment in _pages.Segments.Where(segment => segment.LastOrigin > after && segment.LastPage > 0))
            Read(segment, isWanted, ct);
        return _found.ToMatches();
    }

    private void Read(StoredSegment segment, Predicate<int> isWanted, CancellationToken ct)
    {
        var (reader, gone) = (new SegmentReader(segment, _pages), _pages.TombstonesOf(segment));
        foreach (var wanted in _wanted)
        {
            if (!reader.Seek(wanted.Token))
                return;
            for (var isThere = true; isThere && IsAt(reader, wanted); isThere = AreBeginnings && reader.Next())
            {
                ct.ThrowIfCancellationRequested();
                reader.ReadRows((row, places) =>
                {
                    if (isWanted(row) && !gone.Contains(row))
                        foreach (var phrase in wanted.Phrases)
                            _found.Add(row, phrase, places);
                });
            }
        }
    }

    private bool AreBeginnings => _part.Phrases[0].Tokens!.AreBeginnings;

    private bool IsAt(SegmentReader reader, WantedToken wanted) => AreBeginnings ? reader.Term.StartsWith(wanted.Token) : reader.Term.SequenceEqual(wanted.Token);

    /// <summary>As a segment has it, with its mark.</summary>
    private static byte[] Utf8(string token)
    {
        Span<byte> bytes = stackalloc byte[1 + IndexToken.MostBytes];
        bytes[0] = LeafWriter.IndexMark;
        return bytes[..(1 + new IndexToken(token, "", IsAtSamePlace: false).Write(bytes[1..]))].ToArray();
    }

    /// <param name="Phrases">Numbers of those that it is of.</param>
    private readonly record struct WantedToken(byte[] Token, int[] Phrases);
}
