-- Search keeps columns of every quote in memory too: whatever they hold of a quote is noted with its article, as 0008 noted speakers alone.
DROP TRIGGER "NoteNewSpeaker";
DROP TRIGGER "NoteChangedSpeaker";
DROP TRIGGER "NoteGoneSpeaker";

CREATE TRIGGER "NoteNewQuote" AFTER INSERT ON "Quotes" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
CREATE TRIGGER "NoteChangedQuote" AFTER UPDATE OF "ArticleId", "PersonId", "Status", "Kind", "Confidence" ON "Quotes" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId"), (new."ArticleId");
END;
CREATE TRIGGER "NoteGoneQuote" AFTER DELETE ON "Quotes" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId");
END;
