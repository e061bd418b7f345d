namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>What filters and facets ask of the rows in memory, by their ids: of articles, or of quotes.</summary>
internal interface IFieldColumns
{
    /// <summary>Those that there are, in the order of their numbers and from the first.</summary>
    IReadOnlyList<SearchField> Fields { get; }

    FieldColumn this[SearchField field] { get; }

    /// <summary>Of publication: year × 12 + month from 0.</summary>
    FieldColumn Month { get; }

    /// <summary>The article itself, or the quote's.</summary>
    int ArticleOf(int row);

    /// <summary>Minutes since the year 1; 0 for what has no date.</summary>
    uint Published(int row);

    /// <summary>ISO 639-1 code.</summary>
    string LanguageOf(int value);

    /// <summary>-1 for a language that no article has.</summary>
    int ValueOf(string language);
}
