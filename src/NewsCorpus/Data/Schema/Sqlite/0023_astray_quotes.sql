-- Quotes that editors decided, and whose words their articles do not have any more.
CREATE TABLE "AstrayQuotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AstrayQuotes" PRIMARY KEY,
    "ArticleId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Anchor" TEXT NOT NULL,
    "SpeakerKind" TEXT NULL,
    "SpeakerName" TEXT NULL,
    "PersonId" INTEGER NULL,
    "Cue" TEXT NOT NULL,
    "Confidence" REAL NOT NULL,
    "Status" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AstrayQuotes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AstrayQuotes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE SET NULL
);

CREATE INDEX "IX_AstrayQuotes_ArticleId" ON "AstrayQuotes" ("ArticleId");

CREATE INDEX "IX_AstrayQuotes_PersonId" ON "AstrayQuotes" ("PersonId");
