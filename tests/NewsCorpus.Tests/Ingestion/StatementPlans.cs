using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>How SQLite goes about each statement that the program runs.</summary>
internal sealed partial class StatementPlans : DbCommandInterceptor
{
    private readonly Lock _lock = new();
    private readonly HashSet<(string Table, string Sql)> _scans = [];

    public int Count { get; private set; }

    /// <summary>What was run so far does not count.</summary>
    public void Forget()
    {
        lock (_lock) _scans.Clear();
    }

    public IReadOnlyCollection<(string Table, string Sql)> Scans => _scans;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Explain(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("UPDATE", StringComparison.Ordinal) || command.CommandText.StartsWith("DELETE", StringComparison.Ordinal)) Explain(command);
        return ValueTask.FromResult(result);
    }

    private void Explain(DbCommand command)
    {
        if (command.CommandText.Contains("WHERE 0", StringComparison.Ordinal)) return; // EF's words for an empty list: nothing is read
        using var explain = command.Connection!.CreateCommand();
        (explain.Transaction, explain.CommandText) = (command.Transaction, "EXPLAIN QUERY PLAN " + command.CommandText);
        foreach (DbParameter parameter in command.Parameters) AddCopy(explain, parameter);
        using var plan = explain.ExecuteReader();
        lock (_lock)
        {
            Count++;
            while (plan.Read())
                if (Scan().Match(plan.GetString(3)) is { Success: true } scan) _scans.Add((TableOf(scan.Groups[1].Value, command.CommandText), command.CommandText));
        }
    }

    private static void AddCopy(DbCommand command, DbParameter parameter)
    {
        var copy = command.CreateParameter();
        (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
        command.Parameters.Add(copy);
    }

    private static string TableOf(string alias, string sql) => Regex.Match(sql, $"\"(\\w+)\" AS \"{alias}\"") is { Success: true } named ? named.Groups[1].Value : alias;

    [GeneratedRegex(@"^SCAN (\w+)$")]
    private static partial Regex Scan();
}
