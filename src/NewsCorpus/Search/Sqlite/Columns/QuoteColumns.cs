using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What filters, facets and orders need of every quote that is not rejected, in memory: some 20 bytes each. The index of an array is the quote's id.</summary>
internal sealed class QuoteColumns : IFieldColumns
{
    private readonly ArticleColumns _articles;
    private readonly Dictionary<SearchField, FieldColumn> _fields;
    private readonly SingleColumn _article = new(), _speaker = new(), _kind = new(), _certainty = new();
    private readonly ListColumn _ofArticle = new();

    public QuoteColumns(ArticleColumns articles)
    {
        _articles = articles;
        _fields = articles.Fields.ToDictionary(field => field, FieldColumn (field) => new ThroughArticle(articles[field], _article));
        _fields[SearchField.Speaker] = _speaker;
        _fields[SearchField.Kind] = _kind;
        _fields[SearchField.Certainty] = _certainty;
        Month = new ThroughArticle(articles.Month, _article);
    }

    public IReadOnlyList<SearchField> Fields => SearchFields.OfQuotes;

    public FieldColumn Month { get; }

    /// <summary>Ids are below it.</summary>
    public int Size { get; private set; }

    public FieldColumn this[SearchField field] => _fields[field];

    public bool Exists(int quote) => quote < Size && _article[quote] != 0;

    public int ArticleOf(int row) => _article[row];

    public uint Published(int row) => _articles.Published(_article[row]);

    public string LanguageOf(int value) => _articles.LanguageOf(value);

    public int ValueOf(string language) => _articles.ValueOf(language);

    /// <summary>0 is none.</summary>
    public static int ValueOf(QuoteKind kind) => (int)kind + 1;

    /// <summary>0 is none.</summary>
    public static int ValueOf(Certainty certainty) => (int)certainty + 1;

    public void GrowArticles(int size) => _ofArticle.Grow(size);

    /// <summary>Forgets the quotes of an article.</summary>
    public void Clear(int article)
    {
        foreach (var quote in _ofArticle.Values(article))
            _article[quote] = 0;
        _ofArticle.Clear(article);
    }

    /// <summary>Adds a quote; those of an article one after the other.</summary>
    public void Add(int quote, int article, int speaker, QuoteKind kind, double confidence)
    {
        if (quote >= Size)
            Grow(Math.Max(quote + 1, Size + (Size / 2)));
        (_article[quote], _speaker[quote], _kind[quote], _certainty[quote]) = (article, speaker, ValueOf(kind), ValueOf(Certainties.Of(confidence)));
        _ofArticle.Add(article, quote);
    }

    private void Grow(int size)
    {
        Size = size;
        foreach (var column in new[] { _article, _speaker, _kind, _certainty })
            column.Grow(size);
    }
}
