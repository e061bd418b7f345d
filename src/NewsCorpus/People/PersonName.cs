namespace NewsCorpus.People;

/// <summary>A person as other pages name one: enough for a link.</summary>
public sealed record PersonName(string Slug, LocalizedText Names);
