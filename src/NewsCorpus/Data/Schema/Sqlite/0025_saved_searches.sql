CREATE TABLE "SavedSearches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SavedSearches" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "SeenArticle" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    CONSTRAINT "FK_SavedSearches_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_SavedSearches_AccountId_Address" ON "SavedSearches" ("AccountId", "Address");
