using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Search;

/// <summary>Invented articles in three languages, each with a trap for a search.</summary>
internal static class SearchArticles
{
    public static IEnumerable<Article> All()
    {
        var herald = new Outlet { Slug = "herald", Name = "Северный вестник", Domains = ["herald.example"] };
        var lavrov = new Person { Slug = "sergey-lavrov", Names = Name("Сергей Лавров") };
        var sochi = new Meeting
        {
            Slug = "sochi-2019",
            Titles = Name("Сочи"),
            Places = Name("Сочи"),
            Country = "RU",
            FirstDay = new(2019, 5, 14),
            LastDay = new(2019, 5, 14),
        };
        return
        [
            Of("ru-talks", "ru", "Переговоры в Сочи завершились", "Министр встретился с Помпео. Лавровым сделано заявление о «стабильных и предсказуемых» связях.", day: 14, article =>
            {
                article.Outlet = herald;
                article.Coverage.Add(new Coverage { Meeting = sochi, Evidence = "Сочи", DecidedBy = DecidedBy.Machine });
                article.Quotes.Add(Quote("стабильных и предсказуемых", lavrov));
            }),
            Of("bg-talks", "bg", "Помпео пристигна в Сочи", "Срещата на министрите започна сутринта. Госпожа Илиева не беше там.", day: 15,
                article => article.Coverage.Add(new Coverage { Meeting = sochi, Evidence = "Сочи", DecidedBy = DecidedBy.Machine })),
            Of("ru-garden", "ru", "Лавр в саду", "Лавры растут медленно. В Нью-Йорке их сажают в мае. Ёлка зимой и летом.", day: 16),
            Of("bg-speaker", "bg", "Изявление на Блинкън", "Антъни Блинкън говори за отношенията между страните. О’Хара мълча на Г-20.", day: 17),
            Of("en-note", "en", "A note on talks", "Secretary Blinken met Pompeo’s envoy in Reykjavik.", day: null),
        ];
    }

    public static Article Of(string name, string language, string title, string text, int? day, Action<Article>? more = null)
    {
        var article = new Article
        {
            Page = new Page { Sha256 = name, Name = name, MadeBy = "test" },
            Language = language,
            Title = title,
            Text = text,
            Published = day is null ? null : new DateTime(2019, 5, day.Value),
            PublishedPrecision = day is null ? DatePrecision.None : DatePrecision.Day,
        };
        more?.Invoke(article);
        return article;
    }

    private static Quote Quote(string text, Person person) => new() { Spans = [new TextSpan(0, 1)], Text = text, Person = person, Cue = "" };

    private static LocalizedText Name(string russian) => new(new Dictionary<string, string> { ["ru"] = russian });
}
