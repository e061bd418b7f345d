-- Removed blocks are stored packed (Articles/RemovedBlocks.cs); what is there already stays as it is until its page is read anew.
ALTER TABLE "Pages" ADD COLUMN "PackedRemoved" BLOB NOT NULL DEFAULT x'';
UPDATE "Pages" SET "PackedRemoved" = CAST("Removed" AS BLOB) WHERE "Removed" <> '[]';
ALTER TABLE "Pages" DROP COLUMN "Removed";
ALTER TABLE "Pages" RENAME COLUMN "PackedRemoved" TO "Removed";

-- No reference and no index for it: a run of words that its quote does not have any more is taken away when it is met.
CREATE TABLE "NewQuoteRun" (
    "Hash" INTEGER NOT NULL,
    "QuoteId" INTEGER NOT NULL,
    CONSTRAINT "PK_QuoteRun" PRIMARY KEY ("Hash", "QuoteId")
) WITHOUT ROWID;
INSERT INTO "NewQuoteRun" SELECT "Hash", "QuoteId" FROM "QuoteRun" ORDER BY 1, 2;
DROP TABLE "QuoteRun";
ALTER TABLE "NewQuoteRun" RENAME TO "QuoteRun";

-- A run notes each article that it writes once, and not each of its mentions and quotes; quotes of editors' making come by themselves.
DROP TRIGGER "NoteNewMention";
DROP TRIGGER "NoteNewQuote";
CREATE TRIGGER "NoteNewQuote" AFTER INSERT ON "Quotes" WHEN new."Status" <> 'Extracted' BEGIN
    INSERT INTO "ArticleChanges" ("ArticleId") VALUES (new."ArticleId");
END;
