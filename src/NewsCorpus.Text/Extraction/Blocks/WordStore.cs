namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Where the words of a page's blocks lie, one block after the other: two lists for a page instead of several small ones for each block.</summary>
/// <param name="characters">How long all blocks are together: a word takes about seven characters.</param>
internal sealed class WordStore(int characters)
{
    public List<Word> Words { get; } = new(characters / 7);

    /// <summary>Stems of the longer words, each once for a block.</summary>
    public List<uint> Stems { get; } = new(characters / 14);
}

/// <summary>One word of a text.</summary>
/// <param name="Hash">Its <see cref="Languages.WordHash"/>.</param>
/// <param name="Stem">The same of its first letters: what it is about.</param>
internal readonly record struct Word(int Start, int Length, uint Hash, uint Stem);
