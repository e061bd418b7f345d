-- Hashes come in no order, so that each row costs a page of every tree that holds it: these tables are their own primary key, one tree less.
CREATE TABLE "NewArticleBand" (
    "Hash" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    CONSTRAINT "PK_ArticleBand" PRIMARY KEY ("Hash", "ArticleId"),
    CONSTRAINT "FK_ArticleBand_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO "NewArticleBand" SELECT "Hash", "ArticleId" FROM "ArticleBand" ORDER BY 1, 2;
DROP TABLE "ArticleBand";
ALTER TABLE "NewArticleBand" RENAME TO "ArticleBand";
CREATE INDEX "IX_ArticleBand_ArticleId" ON "ArticleBand" ("ArticleId");

CREATE TABLE "NewQuoteRun" (
    "Hash" INTEGER NOT NULL,
    "QuoteId" INTEGER NOT NULL,
    CONSTRAINT "PK_QuoteRun" PRIMARY KEY ("Hash", "QuoteId"),
    CONSTRAINT "FK_QuoteRun_Quotes_QuoteId" FOREIGN KEY ("QuoteId") REFERENCES "Quotes" ("Id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO "NewQuoteRun" SELECT "Hash", "QuoteId" FROM "QuoteRun" ORDER BY 1, 2;
DROP TABLE "QuoteRun";
ALTER TABLE "NewQuoteRun" RENAME TO "QuoteRun";
CREATE INDEX "IX_QuoteRun_QuoteId" ON "QuoteRun" ("QuoteId");
