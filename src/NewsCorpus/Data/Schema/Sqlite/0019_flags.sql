-- Decisions of editors to look at again, because what they were decided about has changed since.
CREATE TABLE "Flags" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flags" PRIMARY KEY AUTOINCREMENT,
    "Subject" TEXT NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    "ArticleId" INTEGER NULL,
    "What" TEXT NOT NULL,
    "Part" TEXT NOT NULL,
    "Why" TEXT NOT NULL,
    "Before" TEXT NULL,
    "Now" TEXT NULL,
    "At" INTEGER NOT NULL,
    "ResolvedAt" INTEGER NULL,
    "ResolvedById" INTEGER NULL,
    CONSTRAINT "FK_Flags_Accounts_ResolvedById" FOREIGN KEY ("ResolvedById") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Flags_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Flags_ArticleId" ON "Flags" ("ArticleId");

CREATE INDEX "IX_Flags_ResolvedById" ON "Flags" ("ResolvedById");

CREATE UNIQUE INDEX "IX_Flags_Subject_SubjectId_What_Part" ON "Flags" ("Subject", "SubjectId", "What", "Part") WHERE "ResolvedAt" IS NULL;
