using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>The parameters of a prepared statement, by place from 1: one way for each type that a column may have.</summary>
internal readonly struct RowParameters(sqlite3 database, sqlite3_stmt statement)
{
    /// <summary>How Microsoft.Data.Sqlite stores a time, and reads it.</summary>
    private const string TimeFormat = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF";

    public void BindNull(int place) => Check(sqlite3_bind_null(statement, place));

    public void Bind(int place, int value) => Check(sqlite3_bind_int(statement, place, value));

    public void Bind(int place, long value) => Check(sqlite3_bind_int64(statement, place, value));

    public void Bind(int place, bool value) => Bind(place, value ? 1 : 0);

    public void Bind(int place, double value) => Check(sqlite3_bind_double(statement, place, value));

    public void Bind(int place, DateTime value) => Bind(place, value.ToString(TimeFormat, CultureInfo.InvariantCulture));

    public void Bind(int place, byte[] value) => Check(sqlite3_bind_blob(statement, place, value));

    public void Bind(int place, string value)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        var code = sqlite3_bind_text(statement, place, bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        Check(code);
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
