using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Marks;
using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.People;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation;

/// <summary>One text (title or body) read for annotation: marks, items, mentions.</summary>
internal sealed class ArticleText
{
    private Mention?[] byFirst = [];
    private Mention?[] byLast = [];

    public ArticleText(string text, LanguageLexicon lexicon, Spellings spellings)
    {
        Text = text;
        Marks = MarkSplitter.Split(text, MarkReader.Read(text), lexicon);
        Items = ItemReader.Read(text, Marks, spellings);
        Words = Marks.Count == 0 ? Items : ItemReader.Read(text, [], spellings);
        Lexicon = lexicon;
    }

    public string Text { get; }

    public LanguageLexicon Lexicon { get; }

    public IReadOnlyList<MarkedString> Marks { get; }

    public IReadOnlyList<Item> Items { get; }

    /// <summary>Every word, also those inside quotation marks.</summary>
    public IReadOnlyList<Item> Words { get; }

    /// <summary>Every place that names a person, also inside quotation marks, in the order of the text.</summary>
    public List<(ArticlePerson Person, TextSpan Span)> Named { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public void FindMentions(ArticlePeople people)
    {
        foreach (var name in new NameMentions(people, Words).Find())
            Named.Add((name.Person, new(Words[name.First].Start, Words[name.End - 1].End)));
        Mentions.AddRange(MentionFinder.Find(new(Text, Items, new NameMentions(people, Items).Find(), Lexicon)));
        byFirst = new Mention?[Items.Count];
        byLast = new Mention?[Items.Count];
        foreach (var mention in Mentions)
            (byFirst[mention.First], byLast[mention.End - 1]) = (mention, mention);
    }

    public Mention? StartingAt(int item) => byFirst[item];

    public Mention? EndingAt(int item) => byLast[item];

    /// <summary>The first mention behind an item in its clause, a few words off at most; null where there is none.</summary>
    public Mention? FirstAfter(int item)
    {
        for (var i = item + 1; i < Math.Min(Items.Count, item + 6) && SameSentence(i, item) && (Items[i].Gap & (Gap.Comma | Gap.Colon)) == 0; i++)
            if (StartingAt(i) is { } mention)
                return mention;
        return null;
    }

    /// <summary>"врач, доктор медицинских наук, профессор Ольга Петрова": the name behind the last of several roles; null where none follows.</summary>
    public Mention? NamedIn(Mention role)
    {
        for (var hops = 0; hops < 4 && role.Kind == MentionKind.Role && NextApposition(role) is { } next; hops++)
            if (next is { Kind: MentionKind.Name, Role: not null })
                return (next.Cases & role.Cases) != 0 ? next : null;
            else
                role = next;
        return null;
    }

    private Mention? NextApposition(Mention role)
    {
        for (var i = role.End; i < Math.Min(Items.Count, role.End + 2) && SameSentence(i, role.First); i++)
            if (Items[i].Gap == Gap.Comma)
                return StartingAt(i) ?? (i + 1 < Items.Count && Items[i + 1].Gap == Gap.None ? StartingAt(i + 1) : null);
            else if (Items[i].Gap != Gap.None || Items[i].Info?.Verb is not null)
                return null;
        return null;
    }

    public bool SameSentence(int a, int b) => a >= 0 && b >= 0 && a < Items.Count && b < Items.Count && Items[a].Sentence == Items[b].Sentence;

    /// <summary>«Иван Петров: "…"» as the first words; null where the text does not begin so.</summary>
    public Speaker? Headliner => Mentions is [{ First: 0, Kind: MentionKind.Name } first, ..] && first.End < Items.Count && (Items[first.End].Gap & Gap.Colon) != 0 ? first.Speaker : null;

    public TextSpan SpanOf(int first, int end) => new(Items[first].Start, Items[end - 1].End);
}
