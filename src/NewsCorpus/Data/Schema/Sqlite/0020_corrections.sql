-- What editors correct in articles, beside what the machine finds.
ALTER TABLE "Articles" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "ArticleCorrections" (
    "ArticleId" INTEGER NOT NULL,
    "Fact" TEXT NOT NULL,
    "Value" TEXT NULL,
    "Found" TEXT NULL,
    CONSTRAINT "PK_ArticleCorrections" PRIMARY KEY ("ArticleId", "Fact"),
    CONSTRAINT "FK_ArticleCorrections_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "RuledBlocks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RuledBlocks" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Line" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Ruling" TEXT NOT NULL,
    "Found" TEXT NULL,
    CONSTRAINT "FK_RuledBlocks_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Articles_Version" ON "Articles" ("Version") WHERE "Version" > 0;

CREATE INDEX "IX_RuledBlocks_ArticleId" ON "RuledBlocks" ("ArticleId");
