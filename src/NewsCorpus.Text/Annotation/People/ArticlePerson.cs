using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>A person as one article knows them.</summary>
internal sealed class ArticlePerson
{
    /// <summary>Full name in the nominative.</summary>
    public required string Name { get; set; }

    /// <summary>Null for somebody whom the catalogue does not know.</summary>
    public required CataloguedPerson? Catalogued { get; init; }

    /// <summary>Masculine, feminine, or both while unknown.</summary>
    public Agreement Gender { get; set; } = Agreement.Person;

    /// <summary>Roles in which the article introduces the person, and offices held on its day.</summary>
    public List<HeldRole> Roles { get; } = [];

    /// <summary>Written words of the last name, as the article has them.</summary>
    public HashSet<string> Surnames { get; } = [];

    public List<TextSpan> Mentions { get; } = [];

    /// <summary>The article has its own spelling of the name.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Named in the article itself, not only known from the catalogue.</summary>
    public bool IsNamed { get; set; }
}

/// <summary>A role of a person: what it is and for which countries.</summary>
/// <param name="Kind">Kind of office; null where the wording names none.</param>
/// <param name="Head">Lemma of the noun; empty for an office from the catalogue.</param>
/// <param name="Countries">Codes; empty where nothing says.</param>
internal sealed record HeldRole(string? Kind, string Head, IReadOnlyList<string> Countries);
