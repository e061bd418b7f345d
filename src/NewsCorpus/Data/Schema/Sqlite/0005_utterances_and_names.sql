-- One thing said once, and the quotes that carry it.
CREATE TABLE "Utterances" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Utterances" PRIMARY KEY AUTOINCREMENT,
    "Language" TEXT NOT NULL,
    "IsStale" INTEGER NOT NULL
);

CREATE INDEX "IX_Utterances_IsStale" ON "Utterances" ("IsStale") WHERE "IsStale" = 1;

ALTER TABLE "Quotes" ADD COLUMN "UtteranceId" INTEGER NULL REFERENCES "Utterances" ("Id") ON DELETE SET NULL;
ALTER TABLE "Quotes" ADD COLUMN "IsLinked" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "IX_Quotes_UtteranceId" ON "Quotes" ("UtteranceId");

CREATE INDEX "IX_Quotes_IsLinked" ON "Quotes" ("IsLinked") WHERE "IsLinked" = 0;

CREATE TABLE "QuoteRun" (
    "Hash" INTEGER NOT NULL,
    "QuoteId" INTEGER NOT NULL,
    CONSTRAINT "PK_QuoteRun" PRIMARY KEY ("Hash", "QuoteId"),
    CONSTRAINT "FK_QuoteRun_Quotes_QuoteId" FOREIGN KEY ("QuoteId") REFERENCES "Quotes" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_QuoteRun_QuoteId" ON "QuoteRun" ("QuoteId");

-- A trigger and not code: however a quote goes, what it held together is looked at again.
CREATE TRIGGER "LoosenUtterance" AFTER DELETE ON "Quotes" WHEN old."UtteranceId" IS NOT NULL BEGIN
    UPDATE "Utterances" SET "IsStale" = 1 WHERE "Id" = old."UtteranceId";
END;

-- How full names sound, and the addresses of people who turned out to be somebody else.
CREATE TABLE "PersonKeys" (
    "Key" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_PersonKeys" PRIMARY KEY ("Key", "PersonId"),
    CONSTRAINT "FK_PersonKeys_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PersonKeys_PersonId" ON "PersonKeys" ("PersonId");

CREATE TABLE "PersonRedirects" (
    "Slug" TEXT NOT NULL CONSTRAINT "PK_PersonRedirects" PRIMARY KEY,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "FK_PersonRedirects_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PersonRedirects_PersonId" ON "PersonRedirects" ("PersonId");
