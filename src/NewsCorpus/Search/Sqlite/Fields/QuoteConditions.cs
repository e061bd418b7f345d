using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>The fields of a query among quotes: the speaker is who said the quote, all other fields are those of its article.</summary>
/// <param name="valuesOf">Ids of what a typed value may mean.</param>
/// <param name="matching">Ids of the quotes that have the words.</param>
internal sealed class QuoteConditions(Func<SearchField, string, IReadOnlyList<int>> valuesOf, Func<QueryNode, IQueryable<int>> matching)
{
    public Expression<Func<Quote, bool>> Of(QueryNode node) => node switch
    {
        FieldNode { Field: SearchField.Language } field => Languages([.. field.Values.Select(LanguageNames.CodeOf)]),
        FieldNode field => Values(field.Field, [.. field.Values.SelectMany(value => valuesOf(field.Field, value))]),
        AnyNode any when ConditionPlaces.IsCondition(any) => any.Nodes.Select(Of).Aggregate((a, b) => Join(a, b, Expression.OrElse)),
        AllNode all when ConditionPlaces.IsCondition(all) => all.Wanted.Select(Of).Concat(all.Unwanted.Select(n => Not(Of(n)))).Aggregate((a, b) => Join(a, b, Expression.AndAlso)),
        _ => Matching(matching(node)),
    };

    public static Expression<Func<Quote, bool>> Not(Expression<Func<Quote, bool>> test) => Expression.Lambda<Func<Quote, bool>>(Expression.Not(test.Body), test.Parameters);

    private static Expression<Func<Quote, bool>> Matching(IQueryable<int> ids) => quote => ids.Contains(quote.Id);

    private static Expression<Func<Quote, bool>> Languages(string[] codes) => quote => codes.Contains(quote.Article.Language);

    private static Expression<Func<Quote, bool>> Values(SearchField field, int[] ids) => field switch
    {
        SearchField.Speaker => quote => ids.Contains(quote.PersonId ?? 0),
        SearchField.Person => quote => ids.Contains(quote.PersonId ?? 0) || quote.Article.Mentions.Any(m => ids.Contains(m.PersonId)),
        SearchField.Outlet => quote => ids.Contains(quote.Article.OutletId ?? 0),
        SearchField.Meeting => quote => quote.Article.Coverage.Any(c => ids.Contains(c.MeetingId)),
        _ => quote => quote.Article.Tags.Any(t => ids.Contains(t.Id)),
    };

    private static Expression<Func<Quote, bool>> Join(
        Expression<Func<Quote, bool>> a, Expression<Func<Quote, bool>> b, Func<Expression, Expression, BinaryExpression> join) =>
        Expression.Lambda<Func<Quote, bool>>(join(a.Body, ReplacingExpressionVisitor.Replace(b.Parameters[0], a.Parameters[0], b.Body)), a.Parameters);
}
