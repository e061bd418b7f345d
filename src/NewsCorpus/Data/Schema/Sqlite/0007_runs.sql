-- Executions of ingestion, and how each page of them ended.
CREATE TABLE "Runs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Runs" PRIMARY KEY AUTOINCREMENT,
    "Settings" TEXT NOT NULL,
    "StartedBy" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Problem" TEXT NULL,
    "Counts" TEXT NOT NULL
);

CREATE INDEX "IX_Runs_State" ON "Runs" ("State");

CREATE TABLE "RunPages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RunPages" PRIMARY KEY AUTOINCREMENT,
    "RunId" INTEGER NOT NULL,
    "Path" TEXT NOT NULL,
    "Sha256" TEXT NULL,
    "Outcome" TEXT NOT NULL,
    "Outlet" TEXT NULL,
    "Stage" TEXT NULL,
    "Cause" TEXT NULL,
    "Details" TEXT NULL,
    "Context" TEXT NULL,
    CONSTRAINT "FK_RunPages_Runs_RunId" FOREIGN KEY ("RunId") REFERENCES "Runs" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_RunPages_RunId_Outcome" ON "RunPages" ("RunId", "Outcome");

-- The right to write pages: one row, one holder.
CREATE TABLE "RunLeases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RunLeases" PRIMARY KEY AUTOINCREMENT,
    "Owner" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "StopAsked" INTEGER NOT NULL
);

-- What a container said of a page, so that a re-run reads it as the first run did.
ALTER TABLE "Pages" ADD COLUMN "Context" TEXT NOT NULL DEFAULT '{}';
