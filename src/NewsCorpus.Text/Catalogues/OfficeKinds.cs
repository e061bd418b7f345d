namespace NewsCorpus.Text.Catalogues;

/// <summary>The kinds of office that a catalogue may name; docs/catalogues.md says what each one means.</summary>
public static class OfficeKinds
{
    /// <summary>Offices that one person holds at a time in one country or body. Two holders may share the day of the handover.</summary>
    public static IReadOnlySet<string> HeldByOne { get; } = new HashSet<string>
    {
        "president", "vice-president", "prime-minister", "chancellor", "monarch", "crown-prince", "supreme-leader",
        "foreign-minister", "defence-minister", "president-spokesperson", "un-representative",
        "secretary-general", "eu-high-representative", "commission-president", "council-president",
    };

    /// <summary>Offices that several people hold side by side, or that countries cut differently.</summary>
    public static IReadOnlySet<string> HeldBySeveral { get; } = new HashSet<string>
    {
        "presidency-member", "deputy-prime-minister", "deputy-foreign-minister", "foreign-spokesperson", "president-adviser",
        "president-chief-of-staff", "security-adviser", "parliament-speaker", "opposition-leader", "ambassador", "special-envoy",
    };

    public static bool IsKnown(string kind) => HeldByOne.Contains(kind) || HeldBySeveral.Contains(kind);
}
