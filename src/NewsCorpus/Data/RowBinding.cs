using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NewsCorpus.Data;

/// <summary>How the rows of one entity are written: the statement, and what hands its parameters over, compiled once from the model.</summary>
/// <remarks>Property by property through the model's getters and converters, each value in a box, was half of what a row cost.</remarks>
internal sealed class RowBinding<T> where T : class
{
    private static readonly ConditionalWeakTable<IModel, RowBinding<T>> Known = [];

    private RowBinding(IEntityType entity)
    {
        var generated = entity.FindPrimaryKey()!.Properties.FirstOrDefault(p => p.ValueGenerated == ValueGenerated.OnAdd);
        IReadOnlyList<IProperty> columns = [.. entity.GetProperties().Where(p => p != generated)];
        // A row that is nothing but its key is there, or not.
        var insert = columns.All(c => c.IsPrimaryKey()) ? "INSERT OR IGNORE" : "INSERT";
        Sql = $"""
            {insert} INTO "{entity.GetTableName()}" ({string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""))})
            VALUES ({string.Join(", ", columns.Select(_ => "?"))})
            """;
        var (row, parameters) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(RowParameters)));
        Bind = Expression.Lambda<Action<T, RowParameters>>(Expression.Block(columns.Select((c, i) => Binding(c, i + 1, row, parameters))), row, parameters).Compile();
    }

    public string Sql { get; }

    public Action<T, RowParameters> Bind { get; }

    public static RowBinding<T> Of(IModel model) => Known.GetValue(model, m => new(m.FindEntityType(typeof(T))!));

    /// <summary><c>parameters.Bind(place, convert(row.Property))</c>; null stays null, and is not converted.</summary>
    private static Expression Binding(IProperty property, int place, Expression row, Expression parameters)
    {
        Expression value = Expression.Property(row, property.PropertyInfo!);
        var isNull = property.IsNullable ? Expression.Equal(value, Expression.Constant(null, value.Type)) : null;
        if (Nullable.GetUnderlyingType(value.Type) is { } known) value = Expression.Convert(value, known);
        if (property.GetTypeMapping().Converter is { } converter) value = Expression.Invoke(converter.ConvertToProviderExpression, Converted(value, converter.ModelClrType));
        var bind = Expression.Call(parameters, nameof(RowParameters.Bind), [], Expression.Constant(place), value);
        return isNull is null ? bind : Expression.IfThenElse(isNull, Expression.Call(parameters, nameof(RowParameters.BindNull), [], Expression.Constant(place)), bind);
    }

    private static Expression Converted(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
