using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Generating;

/// <summary>
/// Articles of about 200 words: Zipfian words in their forms around a topic, invented people, two to four quotes, words in marks that are none.
/// Three in five are Russian. The same number always gives the same article.
/// </summary>
/// <param name="articles">Size of the corpus: dates run from 1999 to 2026 over it, five times as dense at the end.</param>
internal sealed class ArticleGenerator(int articles)
{
    public const int Outlets = 40;

    private const int Topics = 300;
    private const int Days = 28 * 365;
    private static readonly DateTime FirstDay = new(1999, 1, 1);

    public IEnumerable<GeneratedArticle> All() => Enumerable.Range(1, articles).Select(Make);

    public static Wording WordingOf(string language) => language == "ru" ? Russian.Wording : Bulgarian.Wording;

    public GeneratedArticle Make(int id)
    {
        var dice = new Dice((ulong)id * 7919);
        var language = dice.Chance(0.6) ? "ru" : "bg";
        var people = Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => InventedPerson.Draw(dice)).ToArray();
        var writer = new ArticleWriter(WordingOf(language), people, dice.Rank(Topics, 5), dice);
        var title = writer.Headline();
        return new(id, language, title, Published(id, dice), dice.Rank(Outlets, 1), writer.Paragraphs(150 + dice.Below(100)), people);
    }

    // The number of articles up to a day grows as (x + 2x²) / 3, x the share of the time: this is its inverse.
    private DateTime Published(int id, Dice dice)
    {
        var share = (id - 0.5) / articles;
        return FirstDay.AddDays((int)((Math.Sqrt(1 + (24 * share)) - 1) / 4 * Days)).AddMinutes(dice.Below(24 * 60));
    }

    private sealed class ArticleWriter(Wording wording, InventedPerson[] people, int topic, Dice dice)
    {
        public string Headline() => Capital($"{dice.Of(people).Surname} {Words(4 + dice.Below(5))}");

        public List<string> Paragraphs(int words)
        {
            List<string> paragraphs = [];
            for (var written = 0; written < words; written += paragraphs[^1].AsSpan().Count(' ') + 1)
                paragraphs.Add(dice.Chance(0.35) ? Quote() : string.Join(' ', Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Sentence())));
            return paragraphs;
        }

        private string Quote()
        {
            var speaker = dice.Of(people);
            var form = dice.Of(dice.Chance(0.45) ? wording.NamedQuotes : wording.UnnamedQuotes);
            return string.Format(CultureInfo.InvariantCulture, form, Capital(Words(5 + dice.Below(20))), speaker.Name, wording == Russian.Wording ? speaker.Genitive : speaker.Name);
        }

        private string Sentence()
        {
            var sentence = new StringBuilder(Words(3 + dice.Below(8)));
            if (dice.Chance(0.5)) sentence.Append(' ').Append(Mention());
            if (dice.Chance(0.1)) sentence.Append(", ").AppendFormat(CultureInfo.InvariantCulture, dice.Of(wording.MarkedNames), Capital(dice.Of(people).Surname));
            return Capital(sentence.Append(dice.Chance(0.4) ? ", " : " ").Append(Words(3 + dice.Below(6))).Append('.').ToString());
        }

        private string Mention()
        {
            var person = dice.Of(people);
            var name = dice.Below(4) switch { 0 => person.Name, 1 when wording == Russian.Wording => person.Dative, _ => person.Surname };
            return dice.Chance(0.3) ? $"{dice.Of(wording.Titles)} {name}" : name;
        }

        private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

        private string Word() => dice.Share() switch
        {
            < 0.2 => wording.Lexicon.OfTopic(topic, dice),
            < 0.98 => wording.Lexicon.Common(dice),
            _ => dice.Below(3000).ToString(CultureInfo.InvariantCulture),
        };

        private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
    }
}
