-- Search keeps narrow columns of every article in memory. Here it reads which articles changed since it looked last; whoever changes them, and in whatever process.
-- A row without an article says that something was renamed. The last row is never deleted, so that numbers only grow.
CREATE TABLE "ArticleChanges" ("Seq" INTEGER NOT NULL PRIMARY KEY, "ArticleId" INTEGER NULL);
INSERT INTO "ArticleChanges" VALUES (1, NULL);

CREATE TRIGGER "NoteNewArticle" AFTER INSERT ON "Articles" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."Id");
    -- Whoever has not looked for so long reads everything anew.
    DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges") - 100000;
END;
CREATE TRIGGER "NoteChangedArticle" AFTER UPDATE OF "Language", "OutletId", "Published", "CopyOfId", "Title", "Text" ON "Articles" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."Id");
END;
CREATE TRIGGER "NoteGoneArticle" AFTER DELETE ON "Articles" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."Id");
END;

CREATE TRIGGER "NoteNewCoverage" AFTER INSERT ON "Coverage" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
CREATE TRIGGER "NoteChangedCoverage" AFTER UPDATE OF "ArticleId", "MeetingId" ON "Coverage" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId"), (new."ArticleId");
END;
CREATE TRIGGER "NoteGoneCoverage" AFTER DELETE ON "Coverage" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId");
END;

CREATE TRIGGER "NoteNewSpeaker" AFTER INSERT ON "Quotes" WHEN new."PersonId" IS NOT NULL BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
CREATE TRIGGER "NoteChangedSpeaker" AFTER UPDATE OF "ArticleId", "PersonId", "Status" ON "Quotes" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId"), (new."ArticleId");
END;
CREATE TRIGGER "NoteGoneSpeaker" AFTER DELETE ON "Quotes" WHEN old."PersonId" IS NOT NULL BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId");
END;

CREATE TRIGGER "NoteNewMention" AFTER INSERT ON "Mentions" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
CREATE TRIGGER "NoteChangedMention" AFTER UPDATE OF "ArticleId", "PersonId" ON "Mentions" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId"), (new."ArticleId");
END;
CREATE TRIGGER "NoteGoneMention" AFTER DELETE ON "Mentions" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticleId");
END;

CREATE TRIGGER "NoteNewTag" AFTER INSERT ON "ArticleTag" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticlesId");
END;
CREATE TRIGGER "NoteChangedTag" AFTER UPDATE OF "ArticlesId", "TagsId" ON "ArticleTag" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticlesId"), (new."ArticlesId");
END;
CREATE TRIGGER "NoteGoneTag" AFTER DELETE ON "ArticleTag" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (old."ArticlesId");
END;

CREATE TRIGGER "NoteRenamedOutlet" AFTER UPDATE OF "Slug", "Name" ON "Outlets" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;
CREATE TRIGGER "NoteRenamedPerson" AFTER UPDATE OF "Slug", "Names", "OtherNames" ON "People" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;
CREATE TRIGGER "NoteRenamedMeeting" AFTER UPDATE OF "Slug", "Titles", "Places" ON "Meetings" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;
CREATE TRIGGER "NoteRenamedTag" AFTER UPDATE OF "Slug", "Names" ON "Tags" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;

-- Who speaks in an article, without the quotes' words.
CREATE INDEX "ArticleSpeakers" ON "Quotes" ("ArticleId", "PersonId") WHERE "PersonId" IS NOT NULL AND "Status" <> 'Rejected';
