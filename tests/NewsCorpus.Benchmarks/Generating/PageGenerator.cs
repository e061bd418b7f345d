using System.Globalization;

namespace NewsCorpus.Benchmarks.Generating;

/// <summary>What a generated page holds.</summary>
internal enum Regime
{
    /// <summary>A whole page: menus, tickers, headlines of others, comments and a footer, about 180 lines, of which the article is a small part.</summary>
    Whole,

    /// <summary>The article with a few lines of furniture between its paragraphs.</summary>
    Clean,

    /// <summary>The paragraphs alone: what the benchmark of quotes reads.</summary>
    Article,
}

/// <summary>Article → the text dump of its page. The same article always gives the same page.</summary>
internal sealed class PageGenerator(ArticleGenerator articles)
{
    public string Page(int id, Regime regime)
    {
        var article = articles.Make(id);
        var furniture = new Furniture(ArticleGenerator.WordingOf(article.Language), new Dice((ulong)id + 9_000_000));
        return string.Join('\n', regime switch
        {
            Regime.Whole => [.. furniture.Top(), .. Head(article, furniture), .. article.Paragraphs, .. furniture.Bottom()],
            Regime.Clean => [.. Head(article, furniture), .. furniture.Between(article.Paragraphs)],
            _ => article.Paragraphs,
        });
    }

    private static string[] Head(GeneratedArticle article, Furniture furniture) => [article.Title, furniture.DateLine(article.Published), furniture.Credit];

    private sealed class Furniture(Wording wording, Dice dice)
    {
        public string Credit => wording.Credit;

        public string DateLine(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {wording.Months[day.Month - 1]} {day.Year}, {day:HH:mm}");

        public IEnumerable<string> Top() => [.. wording.Menu, .. Lines(40, () => dice.Of(wording.Menu)), .. Lines(20, Ticker)];

        public IEnumerable<string> Between(IReadOnlyList<string> paragraphs) =>
            paragraphs.SelectMany(p => dice.Chance(0.2) ? new[] { p, Related() } : [p]).Append(dice.Of(wording.Footer));

        public IEnumerable<string> Bottom() =>
            [.. Lines(8, Related), .. Lines(40, Headline), .. Lines(25, Ticker), .. Lines(8, Comment), .. Lines(20, () => dice.Of(wording.Menu)), .. wording.Footer];

        private static IEnumerable<string> Lines(int count, Func<string> line) => Enumerable.Range(0, count).Select(_ => line());

        private string Ticker() => string.Create(CultureInfo.InvariantCulture, $"{dice.Below(24):00}:{dice.Below(60):00} {Headline()}");

        private string Headline() => Words(5 + dice.Below(6));

        private string Comment() => $"{Words(4 + dice.Below(20))}.";

        private string Related() => string.Format(CultureInfo.InvariantCulture, dice.Of(wording.Related), Headline());

        private string Words(int count)
        {
            var words = string.Join(' ', Enumerable.Range(0, count).Select(_ => wording.Lexicon.Common(dice)));
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }
}
