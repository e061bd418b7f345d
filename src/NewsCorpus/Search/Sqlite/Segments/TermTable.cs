using System.Runtime.InteropServices;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// The different terms of a segment, numbered as they are met, and how often each is. All their letters are in one list: with an object for each term, as a dictionary
/// has, .NET's collector took longer than all the rest.
/// </summary>
internal sealed class TermTable
{
    private readonly List<Term> _terms = [];
    private readonly List<char> _letters = [];

    /// <summary>One more than the number of the term whose hash leads here; 0 where there is none. Never more than half full.</summary>
    private int[] _slots = new int[1 << 10];

    public ReadOnlySpan<char> this[int number] => LettersOf(_terms[number]);

    public int TimesMet(int number) => _terms[number].TimesMet;

    /// <summary>Counts the term.</summary>
    /// <returns>Its number.</returns>
    public int Meet(ReadOnlySpan<char> letters)
    {
        var hash = string.GetHashCode(letters);
        ref var slot = ref SlotOf(letters, hash);
        if (slot == 0)
        {
            _terms.Add(new(hash, _letters.Count, letters.Length, 0));
            _letters.AddRange(letters);
            slot = _terms.Count;
        }
        var number = slot - 1;
        CollectionsMarshal.AsSpan(_terms)[number].TimesMet++;
        if (2 * _terms.Count > _slots.Length)
            Grow();
        return number;
    }

    /// <summary>The numbers of all terms, letter by letter; no letter takes two units of UTF-16, so that byte by byte in UTF-8 is the same.</summary>
    public int[] InOrder()
    {
        int[] numbers = [.. Enumerable.Range(0, _terms.Count)];
        ulong[] beginnings = [.. numbers.Select(number => BeginningOf(this[number]))];
        Array.Sort(beginnings, numbers);
        for (var (first, end) = (0, 0); first < numbers.Length; first = end)
        {
            while (end < numbers.Length && beginnings[end] == beginnings[first])
                end++;
            if (end - first > 1)
                numbers.AsSpan(first..end).Sort((a, b) => this[a].SequenceCompareTo(this[b]));
        }
        return numbers;
    }

    /// <summary>Four letters as one number: most of the order is found by comparing numbers, four times as quickly.</summary>
    private static ulong BeginningOf(ReadOnlySpan<char> letters)
    {
        var beginning = 0UL;
        for (var i = 0; i < 4; i++)
            beginning = beginning << 16 | (i < letters.Length ? letters[i] : 0UL);
        return beginning;
    }

    public void Clear()
    {
        _terms.Clear();
        _letters.Clear();
        _slots.AsSpan().Clear();
    }

    private ref int SlotOf(ReadOnlySpan<char> letters, int hash)
    {
        var terms = CollectionsMarshal.AsSpan(_terms);
        var at = hash & (_slots.Length - 1);
        while (_slots[at] is not 0 and var slot && !(terms[slot - 1].Hash == hash && LettersOf(terms[slot - 1]).SequenceEqual(letters)))
            at = (at + 1) & (_slots.Length - 1);
        return ref _slots[at];
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < _terms.Count; number++)
            SlotOf(this[number], _terms[number].Hash) = number + 1;
    }

    private ReadOnlySpan<char> LettersOf(Term term) => CollectionsMarshal.AsSpan(_letters).Slice(term.Start, term.Length);

    private record struct Term(int Hash, int Start, int Length, int TimesMet);
}
