using NewsCorpus.Articles;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Meetings;

/// <summary>One meeting with everything that is told of it.</summary>
/// <param name="Participants">Who was there, the host first.</param>
/// <param name="Articles">The coverage, oldest first; an article without a date stands at the meeting's first day.</param>
/// <param name="Said">The quotes of these articles, without the rejected ones, by speaker.</param>
public sealed record MeetingReport(
    int Id, string Slug, MeetingStatus Status, LocalizedText Title, LocalizedText Place, string Country, DateOnly FirstDay, DateOnly LastDay,
    LocalizedText Notes, IReadOnlyList<MeetingParticipant> Participants, IReadOnlyList<CoveringArticle> Articles, WhatWasSaid Said);

/// <summary>Somebody who was there.</summary>
/// <param name="IsSide">False for somebody who was there beside the main talks.</param>
/// <param name="Office">The office held on the meeting's first day; null where none is known.</param>
public sealed record MeetingParticipant(string Slug, LocalizedText Names, bool IsSide, Office? Office);

/// <summary>An article that tells of the meeting.</summary>
/// <param name="Evidence">What speaks for the link, in the article's own words.</param>
/// <param name="CopyOf">The first article that tells (nearly) the same text; null where this is the first, or the only one.</param>
public sealed record CoveringArticle(ArticleSummary Article, string Evidence, DecidedBy DecidedBy, int Quotes, int? CopyOf = null);
