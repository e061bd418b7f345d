using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Matching;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Where no words are looked for.</summary>
internal sealed class EveryArticle(ArticleColumns columns) : ArticleStream
{
    public override int Next(int article)
    {
        while (article < columns.Size && !columns.Exists(article))
            article++;
        return article < columns.Size ? article : End;
    }
}
