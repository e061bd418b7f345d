using System.Globalization;

namespace NewsCorpus.Search;

/// <summary>A place in a list of hits, between two pages. It stays where it is while articles come and go before and after it.</summary>
/// <param name="Key">What the hit beside it is sorted by, its id included; higher comes first.</param>
/// <param name="IsEnd">True where the page ends before that hit; false where it begins after it.</param>
public readonly record struct PageCursor(ulong Key, bool IsEnd)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null where it is no cursor.</returns>
    public static PageCursor? Parse(string text, bool isEnd) =>
        ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key) ? new(key, isEnd) : null;

    public override string ToString() => Key.ToString("x", CultureInfo.InvariantCulture);
}
