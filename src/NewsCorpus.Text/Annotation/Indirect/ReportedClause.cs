using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Indirect;

/// <summary>A clause that tells what somebody said in the reporter's words; pieces are <c>[First, End)</c> in items.</summary>
/// <param name="Pieces">More than one where the attribution stands inside the clause.</param>
/// <param name="Basis">How the cue stands to the clause.</param>
internal sealed record ReportedClause(Cue Cue, IReadOnlyList<(int First, int End)> Pieces, AttributionBasis Basis);
