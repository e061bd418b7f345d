namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of correcting, merging and parting people: <c>PersonEdits.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class PersonEdits;
