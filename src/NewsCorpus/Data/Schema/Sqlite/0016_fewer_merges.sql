-- A run writes its words by the batch: all of a batch in one segment, and eight segments to a merge. FTS5's own measures, a segment for each megabyte of words and
-- four to a merge, are for texts that come one by one; merging took most of the time of the index.
INSERT INTO "ArticleIndex" ("ArticleIndex", rank) VALUES ('hashsize', 16777216), ('automerge', 8);
INSERT INTO "QuoteIndex" ("QuoteIndex", rank) VALUES ('hashsize', 16777216), ('automerge', 8);
