using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Quotes;
using NewsCorpus.Text.Annotation.Reading;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation.Indirect;

/// <summary>What people are reported to have said without quotation marks. Whatever is not sure is left out.</summary>
internal sealed class ReportedFinder(ArticleText article, Cue?[] cues, IReadOnlyList<ExtractedQuote> quotes)
{
    /// <summary>Fewer words make no statement.</summary>
    private const int Fewest = 4;

    /// <summary>Of a list or a broken sentence.</summary>
    private const int Most = 80;

    private readonly IReadOnlyList<Item> items = article.Items;
    private readonly ClauseFinder clauses = new(article, cues);

    /// <summary>In the order of the text, without overlaps.</summary>
    public List<ExtractedQuote> Find()
    {
        List<ExtractedQuote> found = [];
        var end = 0;
        foreach (var cue in cues.OfType<Cue>().Where(IsTold))
            if (clauses.Of(cue) is { } clause && clause.Pieces[0].First >= end && IsStatement(clause))
            {
                found.Add(QuoteOf(clause));
                end = clause.Pieces[^1].End;
            }
        return found;
    }

    /// <summary>Somebody is known to have said it; it is not denied, wished or asked.</summary>
    private bool IsTold(Cue cue) => cue.Speaker is not null && !cue.IsRelay && cue.Verb is null or { Class: VerbClass.Say or VerbClass.Document }
        && (cue.Subject is not null || cue.Kind == CueKind.Verb && GoesOn(cue)) && !items[cue.At].Is(WordClass.Thinking) && !IsUnreal(cue);

    /// <summary>"Министр сказал …, и добавил, что": a subject left out is sure only within the sentence that names it.</summary>
    private bool GoesOn(Cue cue)
    {
        for (var i = cue.At - 1; i >= 0 && article.SameSentence(i, cue.At); i--)
            if (cues[i] is { Kind: CueKind.Verb, Subject: not null, Speaker: { } speaker } && speaker == cue.Speaker)
                return true;
        return false;
    }

    /// <summary>Not, would, if, whether: around the verb or in front of its subject.</summary>
    private bool IsUnreal(Cue cue)
    {
        if (cue.At + 1 < items.Count && items[cue.At + 1].Lower == "ли")
            return true;
        int[] before = [cue.At - 2, cue.At - 1, cue.First - 2, cue.First - 1];
        return before.Any(i => article.SameSentence(i, cue.At) && items[i].Is(WordClass.Unreal));
    }

    private bool IsStatement(ReportedClause clause)
    {
        var words = clause.Pieces.Sum(p => p.End - p.First);
        return words is >= Fewest and <= Most && clause.Pieces.All(p => p.End > p.First) && !HoldsQuote(clause) && !clause.Pieces.Any(HoldsStop);
    }

    /// <summary>"… в 2016 г. Президент": whether a sentence ends there nobody can tell without reading it.</summary>
    private bool HoldsStop((int First, int End) piece)
    {
        for (var i = piece.First + 1; i < piece.End; i++)
            if ((items[i].Gap & Gap.Stop) != 0 && items[i].IsCapital && items[i - 1].Lower == "г")
                return true;
        return false;
    }

    /// <summary>A clause with a marked quote for an object stays what it is.</summary>
    private bool HoldsQuote(ReportedClause clause)
    {
        var whole = article.SpanOf(clause.Pieces[0].First, clause.Pieces[^1].End);
        return quotes.Any(q => q.Spans.Any(whole.Overlaps));
    }

    private ExtractedQuote QuoteOf(ReportedClause clause)
    {
        List<TextSpan> spans = [.. clause.Pieces.Select(p => WithSign(article.SpanOf(p.First, p.End)))];
        var cue = article.SpanOf(clause.Cue.First, clause.Cue.End);
        var form = SpeakerForms.Of(clause.Cue);
        return new(
            QuoteKind.Reported, spans, string.Join(' ', spans.Select(s => s.In(article.Text))), clause.Cue.Speaker, cue.In(article.Text), cue,
            Confidence.OfReported(form))
        { Basis = clause.Basis, Form = form };
    }

    /// <summary>A percent sign belongs to its number, a closing bracket to the one that it closes.</summary>
    private TextSpan WithSign(TextSpan span)
    {
        if (span.End == article.Text.Length)
            return span;
        var words = span.In(article.Text);
        return article.Text[span.End] is '%' || article.Text[span.End] is ')' && words.LastIndexOf('(') > words.LastIndexOf(')') ? span with { End = span.End + 1 } : span;
    }
}
