-- Nearly all words stand in the text, and FTS5 writes two bytes more for an article's places in any column but the first: the text comes first.
-- The triggers name the columns and go on as they are. Everything is indexed anew at this start, because the analysis has another version.
DROP TABLE "ArticleWords";
DROP TABLE "ArticleIndex";
CREATE VIRTUAL TABLE "ArticleIndex" USING fts5(
    "Text", "Title", content='', contentless_delete=1, locale=1, tokenize='newscorpus'
);
CREATE VIRTUAL TABLE "ArticleWords" USING fts5vocab('ArticleIndex', 'row');

DROP TABLE "QuoteIndex";
CREATE VIRTUAL TABLE "QuoteIndex" USING fts5(
    "Text", "Title", content='', contentless_delete=1, locale=1, tokenize='newscorpus'
);

-- Which words stand in no quote is kept in memory.
CREATE TRIGGER "NoteChangedWordsOfQuote" AFTER UPDATE OF "Text" ON "Quotes" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
