-- Editors merge, part and correct people, and make and correct meetings.
ALTER TABLE "People" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Meetings" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "IX_People_Status" ON "People" ("Status");

-- Who is found in an article as somebody, and is somebody else.
CREATE TABLE "Namesakes" (
    "ArticleId" INTEGER NOT NULL,
    "FoundId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_Namesakes" PRIMARY KEY ("ArticleId", "FoundId"),
    CONSTRAINT "FK_Namesakes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Namesakes_People_FoundId" FOREIGN KEY ("FoundId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Namesakes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Namesakes_FoundId" ON "Namesakes" ("FoundId");
CREATE INDEX "IX_Namesakes_PersonId" ON "Namesakes" ("PersonId");

-- Articles that do not count for a meeting: proposed, or taken off.
CREATE TABLE "AsideCoverage" (
    "MeetingId" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    CONSTRAINT "PK_AsideCoverage" PRIMARY KEY ("MeetingId", "ArticleId"),
    CONSTRAINT "FK_AsideCoverage_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AsideCoverage_Meetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meetings" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_AsideCoverage_ArticleId" ON "AsideCoverage" ("ArticleId");

-- Somebody who comes back when a merge is undone has an id that search has forgotten; a renamed meeting is also one that took place on another day.
CREATE TRIGGER "NoteReturnedPerson" AFTER DELETE ON "PersonRedirects" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;
CREATE TRIGGER "NoteMovedMeeting" AFTER UPDATE OF "FirstDay" ON "Meetings" BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL);
END;
