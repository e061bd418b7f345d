namespace NewsCorpus.Text.Reading.Containers;

/// <summary>One page of a container, or one place in it where there should have been one.</summary>
/// <param name="Place">
/// Where it stands, to be written behind the container's name: "#3" for the third record or line, "/folder/page.txt" for an entry of an archive,
/// both for a record in an entry; empty where the file itself is the page. A label, never a path.
/// </param>
/// <param name="Bytes">The page; empty where <paramref name="Problem"/> is not null.</param>
/// <param name="Context">What the container says of the page.</param>
/// <param name="Problem">Why there is no page here; null where there is one.</param>
public sealed record ContainedPage(string Place, byte[] Bytes, PageContext Context, ContainerProblem? Problem)
{
    /// <summary>Name that the page had before it came into the container; null where that is not said.</summary>
    public string? Name { get; init; }

    internal static ContainedPage Without(string place, ContainerProblem problem) => new(place, [], PageContext.None, problem);
}
