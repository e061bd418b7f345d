-- The index of the words of every quote, kept as ArticleIndex is. Its rowid is the quote's Id; the words of a headline quote stand in "Title",
-- so that "title:" asks for them, and all others in "Text".
CREATE VIRTUAL TABLE "QuoteIndex" USING fts5(
    "Title", "Text", content='', contentless_delete=1, locale=1, tokenize='newscorpus'
);

-- What goes into it.
CREATE VIEW "QuoteWords" AS
SELECT q."Id", q."ArticleId",
    fts5_locale(a."Language", CASE q."Kind" WHEN 'Headline' THEN q."Text" ELSE '' END) AS "Title",
    fts5_locale(a."Language", CASE q."Kind" WHEN 'Headline' THEN '' ELSE q."Text" END) AS "Text"
FROM "Quotes" q JOIN "Articles" a ON a."Id" = q."ArticleId";

CREATE TRIGGER "IndexNewQuote" AFTER INSERT ON "Quotes" BEGIN
    INSERT INTO "QuoteIndex" (rowid, "Title", "Text") SELECT "Id", "Title", "Text" FROM "QuoteWords" WHERE "Id" = new."Id";
END;

CREATE TRIGGER "IndexChangedQuote" AFTER UPDATE OF "Id", "ArticleId", "Kind", "Text" ON "Quotes" BEGIN
    DELETE FROM "QuoteIndex" WHERE rowid = old."Id";
    INSERT INTO "QuoteIndex" (rowid, "Title", "Text") SELECT "Id", "Title", "Text" FROM "QuoteWords" WHERE "Id" = new."Id";
END;

CREATE TRIGGER "UnindexGoneQuote" AFTER DELETE ON "Quotes" BEGIN
    DELETE FROM "QuoteIndex" WHERE rowid = old."Id";
END;

CREATE TRIGGER "IndexQuotesInAnotherLanguage" AFTER UPDATE OF "Language" ON "Articles" BEGIN
    DELETE FROM "QuoteIndex" WHERE rowid IN (SELECT "Id" FROM "Quotes" WHERE "ArticleId" = new."Id");
    INSERT INTO "QuoteIndex" (rowid, "Title", "Text") SELECT "Id", "Title", "Text" FROM "QuoteWords" WHERE "ArticleId" = new."Id";
END;

-- The quotes that were there before.
INSERT INTO "QuoteIndex" (rowid, "Title", "Text") SELECT "Id", "Title", "Text" FROM "QuoteWords";
