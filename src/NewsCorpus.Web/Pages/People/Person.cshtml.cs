using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.People;
using NewsCorpus.Quotes;

namespace NewsCorpus.Web.Pages.People;

/// <summary>One person: names, offices, meetings, and what one is quoted for.</summary>
public sealed class PersonModel(PersonQueries people, AlsoToldQueries alsoTold) : PageModel
{
    public PersonReport Person { get; private set; } = null!;

    /// <summary>Where else the quotes are told, by their article and position.</summary>
    public IReadOnlyDictionary<(int Article, int Position), IReadOnlyList<AlsoTold>> AlsoTold { get; private set; } = null!;

    /// <summary>Page of the quotes, from 1.</summary>
    public int Number { get; private set; }

    public int Pages => (Person.QuoteCount + PersonQueries.PageSize - 1) / PersonQueries.PageSize;

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "page")] int? page, CancellationToken ct)
    {
        Number = Math.Clamp(page ?? 1, 1, int.MaxValue / PersonQueries.PageSize);
        if (await people.FindAsync(slug, Number, ct) is not { } person)
            return await people.FindMovedAsync(slug, ct) is { } moved ? RedirectPermanent($"/people/{moved}") : NotFound();
        Person = person;
        AlsoTold = await alsoTold.OfAsync(person.Quotes.Select(q => q.Telling), ct);
        return Page();
    }
}
