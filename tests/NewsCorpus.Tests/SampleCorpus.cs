using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests;

/// <summary>Rows of an invented meeting, written straight into the database.</summary>
internal static class SampleCorpus
{
    public static Person Person(string slug, string ru, string en, params HeldOffice[] offices) => new()
    {
        Slug = slug,
        Names = new LocalizedText(new Dictionary<string, string> { ["ru"] = ru, ["en"] = en }),
        Offices = [.. offices],
    };

    public static Meeting Meeting(string slug, DateOnly first, params (Person Person, bool IsSide)[] participants) => new()
    {
        Slug = slug,
        Titles = new LocalizedText(new Dictionary<string, string> { ["en"] = slug }),
        Places = new LocalizedText(new Dictionary<string, string> { ["en"] = "Vidin" }),
        Country = "BG",
        FirstDay = first,
        LastDay = first,
        Participants = [.. participants.Select((p, i) => new Participant { Person = p.Person, Position = i, IsSide = p.IsSide })],
    };

    public static Article Article(string text, string language = "ru", DateTime? published = null, Outlet? outlet = null, params Meeting[] meetings) => new()
    {
        Page = new Page { Sha256 = Guid.NewGuid().ToString("N"), Name = "page.txt", MadeBy = "test" },
        Language = language,
        Title = text.Split('\n')[0],
        TitleSource = TitleSource.Derived,
        Text = text,
        Outlet = outlet,
        Published = published,
        PublishedPrecision = published is null ? DatePrecision.None : DatePrecision.Minute,
        Coverage = [.. meetings.Select(m => new Coverage { Meeting = m, Evidence = "Видин" })],
    };

    /// <summary>Adds a quote of words that stand in the article's text.</summary>
    public static Quote Quote(this Article article, string words, Person? person = null, string? speaker = null, QuoteKind kind = QuoteKind.Direct,
        QuoteStatus status = QuoteStatus.Extracted)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        var quote = new Quote
        {
            Position = article.Quotes.Count,
            Kind = kind,
            Spans = [new TextSpan(start, start + words.Length)],
            Text = words,
            Person = person,
            SpeakerKind = person is not null ? SpeakerKind.Person : speaker is not null ? SpeakerKind.Role : null,
            SpeakerName = person?.Names.In("ru") ?? speaker,
            Cue = "",
            Confidence = 0.9,
            Status = status,
        };
        article.Quotes.Add(quote);
        return quote;
    }
}
