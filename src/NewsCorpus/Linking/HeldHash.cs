using System.Runtime.InteropServices;

namespace NewsCorpus.Linking;

/// <summary>That an article has a band, or a quote a run of words. Stored as it lies in memory, 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct HeldHash(long Hash, int Holder) : IComparable<HeldHash>
{
    public int CompareTo(HeldHash other) => Hash == other.Hash ? Holder.CompareTo(other.Holder) : Hash.CompareTo(other.Hash);
}
