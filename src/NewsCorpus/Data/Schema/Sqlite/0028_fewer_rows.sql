-- One row for a person in an article, with all places. Where there are several, they stay until the page is read anew.
ALTER TABLE "Mentions" ADD COLUMN "Others" TEXT NOT NULL DEFAULT '[]';

-- As with "QuoteRun": a band of an article that is gone is taken away when it is met.
CREATE TABLE "NewArticleBand" (
    "Hash" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    CONSTRAINT "PK_ArticleBand" PRIMARY KEY ("Hash", "ArticleId")
) WITHOUT ROWID;
INSERT INTO "NewArticleBand" SELECT "Hash", "ArticleId" FROM "ArticleBand" ORDER BY 1, 2;
DROP TABLE "ArticleBand";
ALTER TABLE "NewArticleBand" RENAME TO "ArticleBand";

-- Its own primary key: one tree less, and keys are not written twice.
CREATE TABLE "NewPersonKeys" (
    "Key" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_PersonKeys" PRIMARY KEY ("Key", "PersonId"),
    CONSTRAINT "FK_PersonKeys_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO "NewPersonKeys" SELECT "Key", "PersonId" FROM "PersonKeys" ORDER BY 1, 2;
DROP TABLE "PersonKeys";
ALTER TABLE "NewPersonKeys" RENAME TO "PersonKeys";
CREATE INDEX "IX_PersonKeys_PersonId" ON "PersonKeys" ("PersonId");

-- Most rows have none of these, and nobody asks for those.
DROP INDEX "IX_Quotes_PersonId";
DROP INDEX "IX_Quotes_UtteranceId";
DROP INDEX "IX_Articles_CopyOfId";
DROP INDEX "IX_Pages_SameTextAsId";
CREATE INDEX "IX_Quotes_PersonId" ON "Quotes" ("PersonId") WHERE "PersonId" IS NOT NULL;
CREATE INDEX "IX_Quotes_UtteranceId" ON "Quotes" ("UtteranceId") WHERE "UtteranceId" IS NOT NULL;
CREATE INDEX "IX_Articles_CopyOfId" ON "Articles" ("CopyOfId") WHERE "CopyOfId" IS NOT NULL;
CREATE INDEX "IX_Pages_SameTextAsId" ON "Pages" ("SameTextAsId") WHERE "SameTextAsId" IS NOT NULL;
