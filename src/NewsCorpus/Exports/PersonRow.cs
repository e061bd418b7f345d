using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Exports;

/// <summary>A person as other programs read one.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Names">Usual full name by ISO 639-1 code.</param>
/// <param name="OtherNames">Other spellings, in any language or script.</param>
/// <param name="Wikidata">Null where it is not known for sure.</param>
/// <param name="Offices">The latest first.</param>
public sealed record PersonRow(
    string Slug, string Address, PersonStatus Status, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> OtherNames,
    string? Wikidata, IReadOnlyList<Office> Offices);
