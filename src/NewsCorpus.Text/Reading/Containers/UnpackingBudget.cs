namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Holds what is unpacked to <see cref="ContainerLimits.UnpackedRatio"/>.</summary>
/// <param name="packedBytes">How many packed bytes there are, or went in so far.</param>
internal sealed class UnpackingBudget(Func<long> packedBytes)
{
    private long _unpacked;

    /// <summary>Whether so much is more than may come out of so little.</summary>
    public static bool IsExceeded(long unpacked, long packed) => unpacked - ContainerLimits.FreeBytes > ContainerLimits.UnpackedRatio * packed;

    public bool IsSpent { get; private set; }

    /// <exception cref="BombException">More was unpacked than may be.</exception>
    public void Spend(int bytes)
    {
        _unpacked += bytes;
        IsSpent = IsExceeded(_unpacked, packedBytes());
        if (IsSpent) throw new BombException();
    }
}

/// <summary>Something unpacks to more than <see cref="ContainerLimits"/> allow.</summary>
internal sealed class BombException : IOException;
