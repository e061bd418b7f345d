namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Articles that answer a query or a piece of it, in the order of their ids.</summary>
internal abstract class ArticleStream
{
    /// <summary>Behind the last article.</summary>
    public const int End = int.MaxValue;

    /// <summary>The first article at or after an id; <see cref="End"/> where there is none. Asked for with rising ids.</summary>
    public abstract int Next(int article);
}

/// <summary>What one part finds.</summary>
internal sealed class PartStream(PartMatches matches) : ArticleStream
{
    private int _at;

    public PartMatches Matches => matches;

    public override int Next(int article)
    {
        _at = matches.IndexFrom(article, _at);
        return _at < matches.Count ? matches.Article(_at) : End;
    }

    /// <summary>See <see cref="PartMatches.Times"/>; 0 where the article does not have the part. Asked for with rising ids, too.</summary>
    public float TimesIn(int article) => Next(article) == article ? matches.Times(_at) : 0;
}

/// <summary>What several streams have in common, without what others have.</summary>
internal sealed class CommonStream(ArticleStream[] wanted, ArticleStream[] unwanted) : ArticleStream
{
    public override int Next(int article)
    {
        for (; article != End; article++)
        {
            article = NextCommon(article);
            if (article == End || !Array.Exists(unwanted, stream => stream.Next(article) == article))
                break;
        }
        return article;
    }

    private int NextCommon(int article)
    {
        for (var agreeing = 0; agreeing < wanted.Length;)
        {
            foreach (var stream in wanted)
            {
                var next = stream.Next(article);
                agreeing = next == article ? agreeing + 1 : 1;
                article = next;
                if (article == End)
                    return End;
            }
        }
        return article;
    }
}

/// <summary>What any of several streams has.</summary>
internal sealed class AnyStream(ArticleStream[] streams) : ArticleStream
{
    public override int Next(int article)
    {
        var first = End;
        foreach (var stream in streams)
            first = Math.Min(first, stream.Next(article));
        return first;
    }
}
