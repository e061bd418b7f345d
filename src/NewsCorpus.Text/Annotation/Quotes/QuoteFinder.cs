using NewsCorpus.Text.Annotation.Marks;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Quotes;

/// <summary>The quotes of one text: accepts or refuses each marked string, joins the pieces of one quote, attributes it.</summary>
internal sealed class QuoteFinder(ArticleText article, Cue?[] cues, bool isTitle, Speaker? interviewed)
{
    private readonly CueSearch search = new(article, cues);
    private readonly Attributor attributor = new(article, cues, interviewed);
    private readonly Dictionary<int, int> quoteOfGroup = [];

    public List<ExtractedQuote> Quotes { get; } = [];

    public List<RefusedMark> Refused { get; } = [];

    public void Find()
    {
        MarkContext? last = null;
        for (var i = 0; i < article.Items.Count; i++)
            if (article.Items[i].IsMark)
            {
                var context = new MarkContext(article, search, i);
                if (quoteOfGroup.TryGetValue(context.Mark.Group, out var first) || GoesOn(last, context, out first))
                    Join(first, context);
                else
                    Take(context);
                last = context;
            }
        foreach (var inside in article.Marks.Where(m => m.Depth > 0))
            Refused.Add(new(inside.Inner, isTitle, RefusalReason.InsideQuote));
    }

    private void Take(MarkContext context)
    {
        if (Refusal.Of(context) is { } reason)
        {
            Refused.Add(new(context.Mark.Inner, isTitle, reason));
            return;
        }
        var isDirect = IsDirect(context);
        var attribution = attributor.Of(context, isDirect);
        if (!isDirect && attribution.Speaker is null && context.Words.Count <= Refusal.FewWords)
        {
            Refused.Add(new(context.Mark.Inner, isTitle, RefusalReason.ScareQuotes));
            return;
        }
        quoteOfGroup[context.Mark.Group] = Quotes.Count;
        Quotes.Add(QuoteOf(context, isTitle ? QuoteKind.Headline : isDirect ? QuoteKind.Direct : QuoteKind.Partial, attribution));
    }

    private static bool IsDirect(MarkContext context)
    {
        var stands = context.IsFirst || context.IsAfterColon || context.Words.StartsUpper && context.Before?.Info?.Verb is not null;
        return stands && (context.IsLast || context.IsSaidBehind || context.IsAfterColon || (context.After!.Gap & (Gap.Comma | Gap.Dash)) != 0 || context.Words.EndsSentence);
    }

    private ExtractedQuote QuoteOf(MarkContext context, QuoteKind kind, Attribution attribution)
    {
        var cue = attribution.Cue is { } c ? article.SpanOf(c.First, c.End) : (TextSpan?)null;
        var (spans, form) = (Lines(context.Mark), SpeakerForms.Of(attribution.Cue));
        var confidence = Confidence.Of(attribution.Basis, form, context.Mark.IsClosed);
        return new(kind, spans, Joined(spans), attribution.Speaker, cue?.In(article.Text) ?? "", cue, confidence) { Basis = attribution.Basis, Form = form };
    }

    /// <summary>„A“, каза той, „b“: the second string goes on with the sentence of the first.</summary>
    private bool GoesOn(MarkContext? last, MarkContext context, out int quote)
    {
        quote = Quotes.Count - 1;
        return last is { IsSaidBehind: true, IsFirst: true, Words: { EndsSentence: false, Count: > 3 } } && quote >= 0 && context.Words is { StartsUpper: false, Count: > 3 }
            && article.Items[last.At].Sentence == article.Items[context.At].Sentence && (article.Items[context.At].Gap & (Gap.Comma | Gap.Dash)) != 0 && context.At - last.At < 12;
    }

    private void Join(int quote, MarkContext context)
    {
        var joined = Quotes[quote];
        List<TextSpan> spans = [.. joined.Spans, .. Lines(context.Mark)];
        Quotes[quote] = joined with { Spans = spans, Text = Joined(spans) };
        if (context.Mark.Group >= 0)
            quoteOfGroup[context.Mark.Group] = quote;
    }

    /// <summary>A span for each line of the string.</summary>
    private List<TextSpan> Lines(MarkedString mark)
    {
        var spans = new List<TextSpan>();
        for (var start = mark.Inner.Start; start < mark.Inner.End;)
        {
            var end = article.Text.IndexOf('\n', start, mark.Inner.End - start);
            var line = Trimmed(start, end < 0 ? mark.Inner.End : end);
            if (line.Length > 0)
                spans.Add(line);
            start = end < 0 ? mark.Inner.End : end + 1;
        }
        return spans;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(article.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(article.Text[end - 1]))
            end--;
        return new(start, end);
    }

    private string Joined(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(article.Text)));
}
