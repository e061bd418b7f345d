using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Annotation.Quotes;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Quotes;

/// <summary>An editor chooses the words of a quote: first, last, and a look at both before anything is saved. Every step is an address, so that none needs a script.</summary>
public sealed class MarkModel(MarkingQueries queries, QuoteMarking marking) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MarkAddress Address { get; set; } = null!;

    public MarkedArticle Marked { get; private set; } = null!;

    /// <summary>Key of the sentence that says what went wrong; null where nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>The chosen words without the marks; empty before both ends are chosen.</summary>
    public IReadOnlyList<TextSpan> Spans { get; private set; } = [];

    public bool InTitle => Address.Title || Marked.Quote?.Kind is QuoteKind.Headline || Marked.Astray?.Kind is QuoteKind.Headline;

    /// <summary>What the offsets count into.</summary>
    public string Text => InTitle ? Marked.Article.Title : Marked.Article.Text;

    public string Words => MarkedWords.Joined(Text, Spans);

    /// <summary>Who is said to have said it so far.</summary>
    public string? Speaker => Marked.Astray is { } lost ? lost.Person?.Names.In("en") ?? lost.SpeakerName : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || await queries.FindAsync(Address.Article, Address.Position, Address.Astray, ct) is not { } found) return NotFound();
        Marked = found;
        if (Marked.Quote is { } quote && Address is { From: null, Anew: false }) Address = Address with { From = quote.Spans[0].Start, To = quote.Spans[^1].End };
        if (Address is not { From: { } from, To: { } to }) return Page();
        Spans = QuoteBounds.Of(Text, new(from, to), Marked.Quote is null ? [] : QuoteBounds.Gaps(Marked.Quote.Spans));
        if (Spans is []) Problem = nameof(QuoteEdit.NoWords);
        return Page();
    }

    /// <param name="version">Of the quote whose words are corrected.</param>
    /// <param name="words">What the editor saw.</param>
    public async Task<IActionResult> OnPostAsync(int version, string? words, QuoteKind kind, string? speaker, CancellationToken ct)
    {
        if (Address is not { From: { } from, To: { } to } || !ModelState.IsValid) return BadRequest();
        var chosen = new ChosenWords(new(from, to), words ?? "");
        var (edit, position) = Address.Position is { } known
            ? new MarkedQuote(await marking.MoveAsync(new QuoteSeen(Address.Article, known, version), chosen, User.AccountId(), ct), known)
            : await marking.MarkAsync(Address.Article, chosen, Address.Title ? QuoteKind.Headline : kind, speaker, Address.Astray, User.AccountId(), ct);
        if (edit is QuoteEdit.Done or QuoteEdit.Unchanged) return LocalRedirect(Url.LocalOr(Address.Back, $"/articles/{Address.Article}#q{position}"));
        if (edit is QuoteEdit.NotFound) return NotFound();
        var answer = await OnGetAsync(ct);
        Problem = edit is QuoteEdit.ChangedMeanwhile && Words != words ? "WordsChanged" : edit.ToString();
        Response.StatusCode = edit is QuoteEdit.ChangedMeanwhile or QuoteEdit.Overlaps ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return answer;
    }
}

/// <summary>Which quote, and how much of it is chosen already.</summary>
public sealed record MarkAddress
{
    [FromRoute(Name = "article")]
    public int Article { get; init; }

    /// <summary>Of the quote whose words are corrected; null for a new one.</summary>
    [FromQuery(Name = "position")]
    public int? Position { get; init; }

    /// <summary>See <see cref="MarkedArticle.Astray"/>.</summary>
    [FromQuery(Name = "astray")]
    public int? Astray { get; init; }

    /// <summary>Offsets count into the title.</summary>
    [FromQuery(Name = "title")]
    public bool Title { get; init; }

    [FromQuery(Name = "from")]
    public int? From { get; init; }

    [FromQuery(Name = "to")]
    public int? To { get; init; }

    /// <summary>Both ends of a known quote are chosen anew.</summary>
    [FromQuery(Name = "anew")]
    public bool Anew { get; init; }

    /// <summary>Where to go when it is saved; null for the article.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; init; }

    public override string ToString()
    {
        var query = new QueryBuilder();
        void Add(string name, int? value)
        {
            if (value is { } number) query.Add(name, number.ToString(CultureInfo.InvariantCulture));
        }
        Add("position", Position);
        Add("astray", Astray);
        if (Title) query.Add("title", "true");
        Add("from", From);
        Add("to", To);
        if (Anew) query.Add("anew", "true");
        if (Back is not null) query.Add("back", Back);
        return $"/edit/quotes/{Article}/mark{query}";
    }
}
