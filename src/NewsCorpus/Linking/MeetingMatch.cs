namespace NewsCorpus.Linking;

/// <summary>The meeting that an article tells of.</summary>
/// <param name="Meeting">Slug.</param>
/// <param name="Evidence">What speaks for it: participants, place, day, as the article writes them, joined by "; ".</param>
public sealed record MeetingMatch(string Meeting, string Evidence);
