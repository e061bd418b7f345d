namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words of the error pages.</summary>
public sealed class Errors;
