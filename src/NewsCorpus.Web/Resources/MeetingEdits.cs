namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of making and correcting meetings: <c>MeetingEdits.resx</c> (English), <c>.ru.resx</c>, <c>.bg.resx</c>.</summary>
public sealed class MeetingEdits;
