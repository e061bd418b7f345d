using System.Runtime.InteropServices;
using NewsCorpus.Benchmarks.Generating;

namespace NewsCorpus.Benchmarks.Searching;

/// <summary>Queries made of the words of the corpus, half Russian and half Bulgarian. The same corpus always gives the same set.</summary>
internal sealed class QuerySet
{
    /// <summary>Of a set, where nothing else is said.</summary>
    private const int Usual = 200;

    /// <summary>Articles that word frequencies are counted on.</summary>
    private const int Sampled = 4000;

    private readonly Dice dice = new(2026);
    private readonly Dictionary<string, LanguageSample> samples;

    private QuerySet(ArticleGenerator articles, int count)
    {
        var step = Math.Max(1, count / Sampled);
        var all = Enumerable.Range(0, Math.Min(count, Sampled)).Select(i => articles.Make(1 + (i * step)));
        samples = all.GroupBy(a => a.Language).ToDictionary(g => g.Key, g => new LanguageSample([.. g]));
    }

    /// <param name="count">Size of the corpus.</param>
    /// <param name="queries">How many, rounded down to pairs.</param>
    public static IReadOnlyList<GeneratedQuery> Of(ArticleGenerator articles, int count, int queries = Usual)
    {
        var set = new QuerySet(articles, count);
        return [.. Enumerable.Range(0, queries / 2).SelectMany(i => new[] { set.Make(i, "ru"), set.Make(i, "bg") })];
    }

    private GeneratedQuery Make(int i, string language)
    {
        var sample = samples[language];
        string Rare() => dice.Of(sample.Rare);
        string Usual() => dice.Of(sample.Usual);
        string Common() => dice.Of(sample.Common);
        return (i % 20) switch
        {
            < 3 => new("rare word", Operator.All, language, [Rare()]),
            < 5 => new("usual word", Operator.All, language, [Usual()]),
            < 7 => new("common word", Operator.All, language, [Common()]),
            < 11 => new("all of two", Operator.All, language, [Common(), Usual()]),
            < 13 => new("any of three", Operator.Any, language, [Rare(), Usual(), Common()]),
            < 15 => new("phrase", Operator.Phrase, language, sample.Neighbours(dice)),
            < 17 => new("prefix", Operator.Prefix, language, [Usual()[..4]]),
            < 18 => new("common word, one outlet", Operator.All, language, [Common()], Outlet: dice.Below(10)),
            _ => new("common word, one language", Operator.All, language, [Common()], OnlyLanguage: true),
        };
    }

    private sealed class LanguageSample
    {
        private readonly GeneratedArticle[] articles;

        public LanguageSample(GeneratedArticle[] articles)
        {
            this.articles = articles;
            var frequencies = new Dictionary<string, int>();
            foreach (var word in articles.SelectMany(a => Words(a).Distinct()))
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, word, out _)++;
            string[] Between(double from, double before) =>
                [.. frequencies.Where(w => w.Key.Length > 4 && w.Value >= from * articles.Length && w.Value < Math.Max(2, before * articles.Length)).Select(w => w.Key).Order(StringComparer.Ordinal)];
            (Rare, Usual, Common) = (Between(0, 0.001), Between(0.002, 0.01), Between(0.02, 1));
        }

        /// <summary>In less than one article of a thousand.</summary>
        public string[] Rare { get; }

        /// <summary>In two to ten of a thousand.</summary>
        public string[] Usual { get; }

        /// <summary>In more than one of fifty.</summary>
        public string[] Common { get; }

        /// <summary>Two words that follow each other in some article.</summary>
        public string[] Neighbours(Dice dice)
        {
            string[] words = [.. Words(dice.Of(articles))];
            var first = dice.Below(words.Length - 1);
            return [words[first], words[first + 1]];
        }

        private static IEnumerable<string> Words(GeneratedArticle article) =>
            article.Text.Split([' ', '\n', '.', ',', '«', '»', '„', '“', '"', ':', '—'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).Where(word => char.IsLetter(word[0]));
    }
}
