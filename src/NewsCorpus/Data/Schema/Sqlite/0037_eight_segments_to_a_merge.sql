-- Since ingestion writes segments of its own it also says when they are merged, and for that another setting counts than that of 0016_fewer_merges.sql.
-- With eight to a merge a page of the index is merged two times in a corpus of 64 batches and four times in one of a million pages; with FTS5's four, three and six times.
INSERT INTO "ArticleIndex" ("ArticleIndex", rank) VALUES ('usermerge', 8);
INSERT INTO "QuoteIndex" ("QuoteIndex", rank) VALUES ('usermerge', 8);
