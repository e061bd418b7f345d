using NewsCorpus.Data;

namespace NewsCorpus.Linking;

/// <summary>How far gathered rows have gone into their tree.</summary>
/// <param name="LastClosed">The rows up to this id are going; 0 where none are.</param>
/// <param name="NextPart">Of the space of hashes (<see cref="HashSlice"/>): below it they are there.</param>
/// <param name="Version">Another one as soon as any hash is not found any more where it was: rows that have gone are deleted, or a hash is forgotten.</param>
internal readonly record struct GatheredState(int LastClosed, int NextPart, int Version)
{
    public static GatheredState Read(CorpusDb db, string gathered)
    {
        using var row = new PreparedStatement(db, $"""SELECT "LastClosed", "NextPart", "Version" FROM "GatheredStates" WHERE "Gathered" = '{gathered}'""");
        row.Next();
        return new(row.Number(), row.Number(1), row.Number(2));
    }

    public void Write(CorpusDb db, string gathered)
    {
        using var row = new PreparedStatement(db, $"""UPDATE "GatheredStates" SET "LastClosed" = ?, "NextPart" = ?, "Version" = ? WHERE "Gathered" = '{gathered}'""");
        row.Parameters.Bind(1, LastClosed);
        row.Parameters.Bind(2, NextPart);
        row.Parameters.Bind(3, Version);
        row.Run();
    }
}
