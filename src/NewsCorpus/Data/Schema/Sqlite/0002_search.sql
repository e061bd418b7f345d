-- The index of the words of every article. It holds no text of its own; its rowid is the article's Id.
-- Needs the tokenizer "newscorpus" (Search/Sqlite/Fts5Registration.cs) on the connection.
CREATE VIRTUAL TABLE "ArticleIndex" USING fts5(
    "Title", "Text", content='', contentless_delete=1, locale=1, tokenize='newscorpus'
);

-- Its vocabulary: every token and how many articles have it.
CREATE VIRTUAL TABLE "ArticleWords" USING fts5vocab('ArticleIndex', 'row');

-- Triggers and not code: whoever writes an article, and however it goes, the index goes with it in the same transaction.
CREATE TRIGGER "IndexNewArticle" AFTER INSERT ON "Articles" BEGIN
    INSERT INTO "ArticleIndex" (rowid, "Title", "Text")
    VALUES (new."Id", fts5_locale(new."Language", new."Title"), fts5_locale(new."Language", new."Text"));
END;

CREATE TRIGGER "IndexChangedArticle" AFTER UPDATE OF "Id", "Language", "Title", "Text" ON "Articles" BEGIN
    DELETE FROM "ArticleIndex" WHERE rowid = old."Id";
    INSERT INTO "ArticleIndex" (rowid, "Title", "Text")
    VALUES (new."Id", fts5_locale(new."Language", new."Title"), fts5_locale(new."Language", new."Text"));
END;

CREATE TRIGGER "UnindexGoneArticle" AFTER DELETE ON "Articles" BEGIN
    DELETE FROM "ArticleIndex" WHERE rowid = old."Id";
END;

-- Which rules of analysis made the index; 0 before the first time, so that articles that were there before it get into it.
CREATE TABLE "ArticleIndexState" ("AnalysisVersion" INTEGER NOT NULL);
INSERT INTO "ArticleIndexState" VALUES (0);

-- Filters and facets read these columns of every match; from the table itself they would step over its text.
CREATE INDEX "ArticleFacts" ON "Articles" ("Id", "Language", "OutletId", "Published");
