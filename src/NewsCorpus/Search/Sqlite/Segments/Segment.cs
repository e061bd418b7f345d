namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>A piece of an index that can be searched by itself, ready to be written.</summary>
/// <param name="Pages">Of terms and rows, the first first.</param>
/// <param name="FirstTerms">By which a page is found.</param>
internal sealed record Segment(IReadOnlyList<SegmentRow> Rows, IReadOnlyList<byte[]> Pages, IReadOnlyList<FirstTerm> FirstTerms);

/// <summary>A row of a segment.</summary>
internal readonly record struct SegmentRow(int Id, WordCounts Words);

/// <summary>How many words the columns of a row have.</summary>
internal readonly record struct WordCounts(int Text, int Title)
{
    public byte[] Sizes
    {
        get
        {
            var sizes = new ByteList();
            sizes.AddNumber(Text);
            sizes.AddNumber(Title);
            return sizes.Bytes.ToArray();
        }
    }
}
