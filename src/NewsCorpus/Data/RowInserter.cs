using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>
/// Inserts rows of one entity by one prepared statement, made from the model: what ingestion writes by the million. Columns only: neither navigations
/// nor generated values other than the key are looked at. Straight to SQLite, because parameters and readers of ADO.NET cost more than the row itself.
/// </summary>
/// <remarks>For one transaction of one connection: made after it was opened, disposed of before it is closed.</remarks>
internal sealed class RowInserter<T> : IDisposable where T : class
{
    /// <summary>How Microsoft.Data.Sqlite stores a time, and reads it.</summary>
    private const string TimeFormat = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF";

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly IReadOnlyList<IProperty> _columns;

    public RowInserter(CorpusDb db)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var generated = entity.FindPrimaryKey()!.Properties.FirstOrDefault(p => p.ValueGenerated == ValueGenerated.OnAdd);
        _columns = [.. entity.GetProperties().Where(p => p != generated)];
        _database = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        var sql = $"""
            INSERT INTO "{entity.GetTableName()}" ({string.Join(", ", _columns.Select(c => $"\"{c.GetColumnName()}\""))})
            VALUES ({string.Join(", ", _columns.Select(_ => "?"))})
            """;
        Check(sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>The key that the database gave the row; without meaning where it gives none.</summary>
    public int Insert(T row)
    {
        for (var i = 0; i < _columns.Count; i++) Check(Bind(i + 1, Stored(_columns[i], row)));
        sqlite3_step(_statement);
        Check(sqlite3_reset(_statement)); // says what was wrong with the step
        return (int)sqlite3_last_insert_rowid(_database);
    }

    public void Dispose() => _statement.Dispose();

    private static object? Stored(IProperty property, T row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return value is null || property.GetTypeMapping().Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    private int Bind(int column, object? value) => value switch
    {
        null => sqlite3_bind_null(_statement, column),
        string text => BindText(column, text),
        int number => sqlite3_bind_int(_statement, column, number),
        long number => sqlite3_bind_int64(_statement, column, number),
        bool flag => sqlite3_bind_int(_statement, column, flag ? 1 : 0),
        double number => sqlite3_bind_double(_statement, column, number),
        DateTime time => BindText(column, time.ToString(TimeFormat, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"No way to store a {value.GetType().Name}."),
    };

    private int BindText(int column, string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var code = sqlite3_bind_text(_statement, column, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return code;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
