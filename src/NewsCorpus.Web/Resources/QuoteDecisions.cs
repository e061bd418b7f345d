namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of signing in, of one's account and of the administration of accounts: <c>QuoteDecisions.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class QuoteDecisions;
