using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsCorpus.Data;

/// <summary>
/// Inserts rows of one entity by one prepared statement, made from the model: ten times as fast as the change tracker,
/// and what ingestion writes by the million. Columns only: neither navigations nor generated values other than the key are looked at.
/// </summary>
/// <remarks>For one transaction: made after it began, disposed of before it ends.</remarks>
internal sealed class RowInserter<T> : IDisposable where T : class
{
    private readonly DbCommand _command;
    private readonly IReadOnlyList<(IProperty Property, DbParameter Parameter)> _columns;

    public RowInserter(CorpusDb db)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var generated = entity.FindPrimaryKey()!.Properties.FirstOrDefault(p => p.ValueGenerated == ValueGenerated.OnAdd);
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        _columns = [.. entity.GetProperties().Where(p => p != generated).Select((p, i) => (p, AddParameter(i)))];
        _command.CommandText = $"""
            INSERT INTO "{entity.GetTableName()}" ({string.Join(", ", _columns.Select(c => $"\"{c.Property.GetColumnName()}\""))})
            VALUES ({string.Join(", ", _columns.Select(c => c.Parameter.ParameterName))})
            {(generated is null ? "" : $"RETURNING \"{generated.GetColumnName()}\"")}
            """;
        _command.Prepare();
    }

    /// <summary>The key that the database gave the row; 0 where it gives none.</summary>
    public int Insert(T row)
    {
        foreach (var (property, parameter) in _columns) parameter.Value = Stored(property, row) ?? DBNull.Value;
        return Convert.ToInt32(_command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _command.Dispose();

    private static object? Stored(IProperty property, T row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return value is null || property.GetTypeMapping().Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    private DbParameter AddParameter(int number)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{number}";
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
