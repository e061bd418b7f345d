namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words around taking results along: files, feeds, short addresses.</summary>
public sealed class TakeAway;
