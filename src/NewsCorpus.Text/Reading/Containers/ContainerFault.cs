namespace NewsCorpus.Text.Reading.Containers;

/// <summary>What the readers of .NET throw over bad bytes → what it means for a person.</summary>
internal static class ContainerFault
{
    /// <summary>Null for exceptions that are not about the bytes.</summary>
    public static ContainerProblem? Of(Exception e) => e switch
    {
        BombException => ContainerProblem.Bomb,
        EndOfStreamException => ContainerProblem.CutOff,
        // A number in a head of a tar file that no number of .NET can hold overflows.
        InvalidDataException or NotSupportedException or OverflowException => ContainerProblem.Damaged,
        IOException => ContainerProblem.Unreadable,
        _ => null,
    };
}
