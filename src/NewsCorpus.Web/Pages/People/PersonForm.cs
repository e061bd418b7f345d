using System.Globalization;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Pages.People;

/// <summary>What an editor sends of a person.</summary>
internal static class PersonForm
{
    /// <summary>Rows for offices that are not there yet.</summary>
    public const int NewOffices = 2;

    /// <param name="before">What the form has no field for stays as it is.</param>
    public static PersonState Read(HttpRequest request, PersonState before) => new(
        request.Texts("name", before.Names), request.Lines("others"),
        Enum.TryParse<Gender>(request.Form["gender"], out var gender) && Enum.IsDefined(gender) ? gender : before.Gender,
        [.. Offices(request.Form)]);

    /// <summary>A row without a kind is none.</summary>
    private static IEnumerable<Office> Offices(IFormCollection form) =>
        from row in Enumerable.Range(0, form["kind"].Count)
        let kind = At(form, "kind", row)
        where kind.Length > 0
        select new Office(IsDay(At(form, "from", row)) && IsDay(At(form, "to", row)) ? kind : "", At(form, "country", row).ToUpperInvariant(), Day(At(form, "from", row)), Day(At(form, "to", row)));

    private static string At(IFormCollection form, string name, int row) => row < form[name].Count ? form[name][row]?.Trim() ?? "" : "";

    private static bool IsDay(string text) => text.Length == 0 || Day(text) is not null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
