namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What filters, facets, orders and scores need of every article, in memory: some 60 bytes each. The index of an array is the article's id.</summary>
internal sealed class ArticleColumns : IFieldColumns
{
    private const double MinutesPerYear = 365.25 * 24 * 60;

    private readonly List<string> _languages = [""]; // 0 is no language
    private readonly Dictionary<SearchField, StoredColumn> _fields;
    private uint[] _published = [];
    private int[] _groups = [];
    private ushort[] _words = [];
    private long _allWords;
    private readonly NotedChanges _changes = new();

    public ArticleColumns()
    {
        _fields = new()
        {
            [SearchField.Language] = Language,
            [SearchField.Outlet] = Outlet,
            [SearchField.Year] = Year,
            [SearchField.Meeting] = Meetings,
            [SearchField.Person] = People,
            [SearchField.Speaker] = Speakers,
            [SearchField.Tag] = Tags,
        };
        Quotes = new(this);
    }

    public IReadOnlyList<SearchField> Fields => SearchFields.OfArticles;

    /// <summary>Of the same moment.</summary>
    public QuoteColumns Quotes { get; }

    public SingleColumn Language { get; } = new();

    public SingleColumn Outlet { get; } = new();

    public SingleColumn Year { get; } = new();

    public SingleColumn Month { get; } = new();

    FieldColumn IFieldColumns.Month => Month;

    public ListColumn Meetings { get; } = new();

    public ListColumn People { get; } = new();

    public ListColumn Speakers { get; } = new();

    public ListColumn Tags { get; } = new();

    /// <summary>Which moment of the database this is: the last change that is in it.</summary>
    public long Version { get; private set; } = -1;

    /// <summary>Ids are below it.</summary>
    public int Size { get; private set; }

    public int Articles { get; private set; }

    /// <summary>The highest id that there ever was.</summary>
    public int LastArticle { get; private set; }

    public double AverageWords => Articles == 0 ? 1 : Math.Max(1, (double)_allWords / Articles);

    /// <summary>When the newest article was published; see <see cref="Published"/>.</summary>
    public uint Newest { get; private set; }

    public FieldColumn this[SearchField field] => _fields[field];

    public bool Exists(int article) => Language[article] != 0;

    public int ArticleOf(int row) => row;

    public uint Published(int row) => _published[row];

    /// <summary>What an article's score is worth where newer ones are to stand before older: 1 for the newest, three quarters a year later, half at last.</summary>
    public float Recency(int article) => (float)(0.5 + (0.5 * Math.Pow(0.5, (Newest - _published[article]) / MinutesPerYear)));

    /// <summary>The id that an article shares with those that tell (nearly) the same text; 0 where there are none.</summary>
    public int Group(int article) => _groups[article];

    /// <summary>Length of title and text.</summary>
    public int Words(int article) => _words[article];

    public string LanguageOf(int value) => _languages[value];

    public int ValueOf(string language) => language.Length == 0 ? -1 : _languages.IndexOf(language);

    /// <summary>Which articles that were there at an earlier moment of these columns changed since, in order; null where that is no longer known.</summary>
    public int[]? ChangedSince(long version) => _changes.Since(version);

    /// <summary>Goes on to a later moment.</summary>
    /// <param name="changed">Articles that are not as they were, and new ones.</param>
    public void Become(long version, IReadOnlyList<int> changed)
    {
        if (Version < 0)
            _changes.Begin(version);
        else
            _changes.Note(Version, [.. changed.Where(article => article <= LastArticle)]);
        Version = version;
    }

    /// <summary>Makes room for an article; forgets what was known of it.</summary>
    public void Clear(int article)
    {
        LastArticle = Math.Max(LastArticle, article);
        if (article >= Size)
            Grow(Math.Max(article + 1, Size + (Size / 2)));
        if (Exists(article))
            Articles--;
        foreach (var column in _fields.Values.Append(Month))
            column.Clear(article);
        Quotes.Clear(article);
        (_published[article], _groups[article]) = (0, 0);
        SetWords(article, 0);
    }

    public void SetFacts(int article, string language, int outlet, DateTime? published)
    {
        if (_languages.IndexOf(language) < 0)
            _languages.Add(language);
        Language[article] = _languages.IndexOf(language);
        Outlet[article] = outlet;
        Articles++;
        if (published is not { } time)
            return;
        _published[article] = (uint)(time.Ticks / TimeSpan.TicksPerMinute);
        Newest = Math.Max(Newest, _published[article]);
        Year[article] = time.Year;
        Month[article] = (time.Year * 12) + time.Month - 1;
    }

    public void SetCopy(int article, int original)
    {
        _groups[article] = original;
        if (original < Size)
            _groups[original] = original;
    }

    public void SetWords(int article, int words)
    {
        var bounded = (ushort)Math.Min(words, ushort.MaxValue);
        _allWords += bounded - _words[article];
        _words[article] = bounded;
    }

    private void Grow(int size)
    {
        Size = size;
        foreach (var column in _fields.Values.Append(Month))
            column.Grow(size);
        Quotes.GrowArticles(size);
        Array.Resize(ref _published, size);
        Array.Resize(ref _groups, size);
        Array.Resize(ref _words, size);
    }
}
