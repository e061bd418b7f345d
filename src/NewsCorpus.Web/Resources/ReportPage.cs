namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of reports of readers: <c>ReportPage.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class ReportPage;
