using System.Runtime.InteropServices;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// The different terms of a segment, numbered as they are met, and how often each is. All their letters are in one list: with an object for each term, as a dictionary
/// has, .NET's collector took longer than all the rest.
/// </summary>
internal sealed class TermTable
{
    private const int FourLetters = 4;

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
        Sort(numbers, new ulong[numbers.Length], known: 0);
        return numbers;
    }

    /// <summary>By four letters as one number; then those that have these in common by their next four. Numbers are compared ten times as quickly as letters.</summary>
    /// <param name="letters">Room for a number for each.</param>
    /// <param name="known">How many letters all of them have in common.</param>
    private void Sort(Span<int> numbers, Span<ulong> letters, int known)
    {
        for (var i = 0; i < numbers.Length; i++)
            letters[i] = FourOf(this[numbers[i]][known..]);
        letters.Sort(numbers);
        for (var (first, end) = (0, 0); first < numbers.Length; first = end)
        {
            while (end < numbers.Length && letters[end] == letters[first])
                end++;
            if (end - first > 1)
                Sort(numbers[first..end], letters[first..end], known + FourLetters);
        }
    }

    /// <summary>Where there are fewer, the rest is 0, so that they come before longer ones.</summary>
    private static ulong FourOf(ReadOnlySpan<char> letters)
    {
        var number = 0UL;
        for (var i = 0; i < FourLetters; i++)
            number = number << 16 | (i < letters.Length ? letters[i] : 0UL);
        return number;
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
