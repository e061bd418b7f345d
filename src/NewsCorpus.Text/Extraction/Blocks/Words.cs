using System.Runtime.InteropServices;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The words of a text, runs of letters and digits (© counts as a word), and its characters by kind: all in one pass.</summary>
internal sealed class Words
{
    /// <summary>Five letters make a stem good enough to compare topics: endings go.</summary>
    private const int StemLength = 5;

    private readonly string text;
    private readonly WordStore store;
    private readonly int start;
    private CharacterCounts counts;
    private ulong key = 14695981039346656037;

    public Words(string text, WordStore? store = null)
    {
        (this.text, this.store) = (text, store ?? new(text.Length));
        start = this.store.Words.Count;
        for (var i = 0; i < text.Length;)
        {
            i = IsPart(text[i]) ? ReadWord(i) : ReadMark(i);
        }

        Count = this.store.Words.Count - start;
    }

    public int Count { get; }

    public ReadOnlySpan<Word> All => CollectionsMarshal.AsSpan(store.Words).Slice(start, Count);

    /// <summary>A word as the text writes it.</summary>
    public ReadOnlySpan<char> this[int i] => text.AsSpan(All[i].Start, All[i].Length);

    public ref readonly CharacterCounts Counts => ref counts;

    /// <summary>Equal for texts with the same words, whatever their marks, spaces and case.</summary>
    public ulong Key => key;

    /// <summary>What follows a word.</summary>
    public ReadOnlySpan<char> After(int i) => text.AsSpan(All[i].Start + All[i].Length);

    private int ReadWord(int first)
    {
        var (end, hash, stem, sums) = (first, WordHash.Start, 0u, 0ul);
        do
        {
            hash = WordHash.Add(hash, CharacterTable.ToLower(text[end]));
            sums += CharacterTable.SumsOf(text[end]);
            end++;
            stem = end - first <= StemLength ? hash : stem;
        }
        while (end < text.Length && IsPart(text[end]));
        counts.AddWord(sums);
        Add(new(first, end - first, hash, stem));
        return end;
    }

    private int ReadMark(int i)
    {
        if (text[i] == '©')
        {
            Add(new(i, 1, WordHash.Add(WordHash.Start, '©'), 0));
        }
        else if (text[i] != ' ')
        {
            counts.AddMark(text[i], i + 1 == text.Length || text[i + 1] is ' ' or '"' or '»' or ')' or '“' or '\u00a0');
        }

        return i + 1;
    }

    private void Add(Word word)
    {
        store.Words.Add(word);
        key = (key ^ word.Hash) * 1099511628211;
    }

    private static bool IsPart(char c) => CharacterTable.IsLetterOrDigit(c) || c == '_';
}
