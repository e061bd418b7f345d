-- What readers report, and which editor looks at what.
CREATE TABLE "Reports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "ResolvedById" INTEGER NULL,
    CONSTRAINT "FK_Reports_Accounts_ResolvedById" FOREIGN KEY ("ResolvedById") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Reports_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Reports_ArticleId_Reason_Words" ON "Reports" ("ArticleId", "Reason", "Words") WHERE "Status" = 'Waiting';

CREATE INDEX "IX_Reports_ResolvedById" ON "Reports" ("ResolvedById");

CREATE TABLE "ReviewAssignments" (
    "Kind" TEXT NOT NULL,
    "ItemId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "IsPassed" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "PK_ReviewAssignments" PRIMARY KEY ("Kind", "ItemId", "AccountId"),
    CONSTRAINT "FK_ReviewAssignments_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_ReviewAssignments_AccountId" ON "ReviewAssignments" ("AccountId") WHERE "IsPassed" = 0;

CREATE UNIQUE INDEX "IX_ReviewAssignments_Kind_ItemId" ON "ReviewAssignments" ("Kind", "ItemId") WHERE "IsPassed" = 0;

-- The quotes that wait, in their order.
CREATE INDEX "IX_Quotes_Confidence" ON "Quotes" ("Confidence") WHERE "Status" = 'Extracted' AND "Kind" <> 'Reported' AND "Confidence" < 0.9;
