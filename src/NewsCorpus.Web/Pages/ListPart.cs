namespace NewsCorpus.Web.Pages;

/// <summary>A part of a list that is too long for one page.</summary>
/// <param name="Next">How many entries the next part skips; null where this is the last.</param>
public sealed record ListPart<T>(IReadOnlyList<T> Entries, int? Next);

/// <summary>Cuts long lists into parts.</summary>
public static class ListPart
{
    private const int Size = 100;

    /// <param name="skip">How many entries stand in the parts before; as people may type it.</param>
    public static ListPart<T> Of<T>(IReadOnlyList<T> all, int skip)
    {
        var from = Math.Clamp(skip, 0, all.Count);
        return new([.. all.Skip(from).Take(Size)], from + Size < all.Count ? from + Size : null);
    }
}
