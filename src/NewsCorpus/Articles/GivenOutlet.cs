using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Articles;

/// <summary>An outlet as an administrator wants it; the log keeps it so, too.</summary>
/// <param name="OtherNames">See <see cref="CataloguedOutlet.OtherNames"/>.</param>
/// <param name="Domains">See <see cref="CataloguedOutlet.Domains"/>. Whole addresses will do.</param>
/// <param name="Country">Null where it is not known.</param>
/// <param name="IsRecognised">See <see cref="Outlet.IsRecognised"/>.</param>
public sealed record GivenOutlet(string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<string> Domains, string? Country, bool IsRecognised)
{
    /// <summary>Characters in a name or a domain.</summary>
    public const int LongestName = 200;

    /// <summary>Other names, or domains.</summary>
    public const int MostNames = 50;

    public static GivenOutlet Of(Outlet outlet) => new(outlet.Name, outlet.OtherNames, outlet.Domains, outlet.Country, outlet.IsRecognised);

    /// <summary>Without what means nothing: white space, empty lines, the rest of an address behind its host.</summary>
    internal GivenOutlet Tidy() => this with
    {
        Name = Name.Trim(),
        OtherNames = [.. OtherNames.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()],
        Domains = [.. Domains.Select(domain => domain.Trim().ToLowerInvariant()).Where(domain => domain.Length > 0).Select(domain => WebAddress.HostOf(domain) ?? domain).Distinct()],
        Country = string.IsNullOrWhiteSpace(Country) ? null : Country.Trim().ToUpperInvariant(),
    };

    /// <summary>What is wrong with it; null where nothing is.</summary>
    internal OutletEdit? Problem =>
        !OtherNames.Prepend(Name).All(name => name.Length <= LongestName && name.Any(char.IsLetterOrDigit)) || OtherNames.Count > MostNames ? OutletEdit.NoName
        : !Domains.All(IsDomain) || Domains.Count > MostNames ? OutletEdit.NoDomain
        : Country is { Length: < 2 or > 4 } ? OutletEdit.NoCountry
        : null;

    internal bool IsAs(GivenOutlet other) =>
        Name == other.Name && OtherNames.SequenceEqual(other.OtherNames) && Domains.SequenceEqual(other.Domains) && Country == other.Country && IsRecognised == other.IsRecognised;

    private static bool IsDomain(string domain) => domain.Length <= LongestName && domain.Contains('.') && Uri.CheckHostName(domain) == UriHostNameType.Dns;
}

/// <summary>How an edit of an outlet ended.</summary>
public enum OutletEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>No such outlet.</summary>
    NotFound,

    /// <summary>It stands in the catalogue's file, and is changed there.</summary>
    Catalogued,

    /// <summary>The name, or another name, is missing, too long, or has neither letter nor digit.</summary>
    NoName,

    /// <summary>Something among the domains is none.</summary>
    NoDomain,

    /// <summary>No code of a country.</summary>
    NoCountry,

    /// <summary>Another outlet has the name, one that looks like it, or the domain.</summary>
    Taken,
}
