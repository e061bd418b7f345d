CREATE TABLE "Permalink" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Permalink" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_Permalink_Code" ON "Permalink" ("Code");
