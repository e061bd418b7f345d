-- An index that is made anew, or a re-run that changes every article, takes out every row. FTS5 writes a segment again for each tenth of it that is gone, nine times
-- over in all; for each half it is once over.
INSERT INTO "ArticleIndex" ("ArticleIndex", rank) VALUES ('deletemerge', 50);
INSERT INTO "QuoteIndex" ("QuoteIndex", rank) VALUES ('deletemerge', 50);
