namespace NewsCorpus.Web.Localization;

/// <summary>Quotation marks as each language sets them (CLDR, "quotationStart" and "quotationEnd").</summary>
public static class QuoteMarks
{
    public static string Around(string text, string language) => language switch
    {
        "ru" or "uk" or "be" => $"«{text}»",
        "bg" or "sr" or "mk" => $"„{text}“",
        _ => $"“{text}”",
    };
}
