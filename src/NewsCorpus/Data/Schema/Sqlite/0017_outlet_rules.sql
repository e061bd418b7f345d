-- What administrators decided about lines of an outlet's pages.
CREATE TABLE "OutletRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OutletRules" PRIMARY KEY AUTOINCREMENT,
    "OutletId" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Ruling" TEXT NOT NULL,
    "AnyNumbers" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OutletRules_Outlets_OutletId" FOREIGN KEY ("OutletId") REFERENCES "Outlets" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_OutletRules_OutletId_Line" ON "OutletRules" ("OutletId", "Line");

-- How the reading of each page went, in figures.
CREATE TABLE "PageReadings" (
    "PageId" INTEGER NOT NULL CONSTRAINT "PK_PageReadings" PRIMARY KEY,
    "OutletId" INTEGER NULL,
    "StoredAt" INTEGER NOT NULL,
    "HasArticle" INTEGER NOT NULL,
    "HasTitle" INTEGER NOT NULL,
    "HasDate" INTEGER NOT NULL,
    "Quotes" INTEGER NOT NULL,
    "Kept" INTEGER NOT NULL,
    "Removed" INTEGER NULL,
    "Certainty" REAL NULL,
    "RulesChanged" INTEGER NOT NULL,
    CONSTRAINT "FK_PageReadings_Outlets_OutletId" FOREIGN KEY ("OutletId") REFERENCES "Outlets" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_PageReadings_Pages_PageId" FOREIGN KEY ("PageId") REFERENCES "Pages" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PageReadings_OutletId_StoredAt" ON "PageReadings" ("OutletId", "StoredAt");

-- Of pages that are there already: what can be told without reading them anew.
INSERT INTO "PageReadings" ("PageId", "OutletId", "StoredAt", "HasArticle", "HasTitle", "HasDate", "Quotes", "Kept", "RulesChanged")
SELECT p."Id", a."OutletId", p."StoredAt", p."Problem" IS NULL, coalesce(a."TitleSource" = 'Page', 0), a."Published" IS NOT NULL,
    (SELECT count(*) FROM "Quotes" q WHERE q."ArticleId" = a."Id" AND q."Kind" <> 'Reported'), coalesce(length(a."Text"), 0), 0
FROM "Pages" p LEFT JOIN "Articles" a ON a."Id" = coalesce(p."SameTextAsId", (SELECT own."Id" FROM "Articles" own WHERE own."PageId" = p."Id"));
