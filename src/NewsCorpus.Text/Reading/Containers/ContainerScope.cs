namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Where in the containers the reader is.</summary>
/// <param name="Place">See <see cref="ContainedPage.Place"/>.</param>
/// <param name="Layer">How many containers are around.</param>
/// <param name="Budget">What may still be unpacked from the file.</param>
/// <param name="Stop">Asked at each place.</param>
internal sealed record ContainerScope(string Place, int Layer, UnpackingBudget Budget, CancellationToken Stop)
{
    /// <summary>The record or line of that number, from 1.</summary>
    public string Numbered(int number)
    {
        Stop.ThrowIfCancellationRequested();
        return $"{Place}#{number}";
    }

    /// <summary>Inside an entry of an archive.</summary>
    public ContainerScope In(string entry)
    {
        Stop.ThrowIfCancellationRequested();
        return this with { Place = $"{Place}/{EntryName.Of(entry)}" };
    }

}
